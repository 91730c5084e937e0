package org.samplewell.imports.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column that a format reads; each file's columns are an enum. */
public interface CsvColumn {

    /** What is to be known of the column. */
    Heading is();

    /** The heading as its source writes it; cells are kept under this name whatever spelling a file uses. */
    default String heading() {
        return is().text();
    }

    /**
     * A column's heading; the attribute it fills alone, as the staging table names it; and its other spellings, such
     * as a later version's.
     */
    record Heading(String text, @Nullable String attribute, boolean required, List<String> otherSpellings) {

        /** A column without which the file can't be read. */
        public static Heading required(String text, String attribute, String... otherSpellings) {
            return new Heading(text, attribute, true, List.of(otherSpellings));
        }

        public static Heading optional(String text, String attribute, String... otherSpellings) {
            return new Heading(text, attribute, false, List.of(otherSpellings));
        }

        /** A column that is read together with others, or kept as written. */
        public static Heading beside(String text, String... otherSpellings) {
            return new Heading(text, null, false, List.of(otherSpellings));
        }
    }
}
