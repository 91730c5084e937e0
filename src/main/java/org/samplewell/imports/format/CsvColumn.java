package org.samplewell.imports.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column that a format reads. The columns of each kind of file are an enum. */
public interface CsvColumn {

    /** The heading of the column, with its properties. */
    Heading is();

    /** The heading in the main spelling; cells are kept under this name, whichever spelling the file uses. */
    default String heading() {
        return is().text();
    }

    /**
     * A heading and its other spellings, such as that of a later version.
     *
     * @param attribute the staging table's column that this column alone fills; null if there is none
     */
    record Heading(String text, @Nullable String attribute, boolean required, List<String> otherSpellings) {

        /** A column that every file must have. */
        public static Heading required(String text, String attribute, String... otherSpellings) {
            return new Heading(text, attribute, true, List.of(otherSpellings));
        }

        public static Heading optional(String text, String attribute, String... otherSpellings) {
            return new Heading(text, attribute, false, List.of(otherSpellings));
        }

        /** A column that is read together with others, or is kept as written. */
        public static Heading beside(String text, String... otherSpellings) {
            return new Heading(text, null, false, List.of(otherSpellings));
        }
    }

    /**
     * The maximum lengths, in characters, of indexed texts (an index entry of PostgreSQL holds about 2,700 bytes) and of
     * headings (every job reports them).
     */
    final class Longest {

        public static final int CODE = 250;
        public static final int ANALYTE = 250;
        public static final int FRACTION = 100;
        static final int HEADING = 250;

        private Longest() {}
    }
}
