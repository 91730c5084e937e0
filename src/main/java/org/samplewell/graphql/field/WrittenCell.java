package org.samplewell.graphql.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell with the text that its source contains.
 *
 * @param heading the column's heading in the source
 */
public record WrittenCell(String heading, String text) {

    /** A field of this type, read from an attribute that contains such cells. */
    public static Computed field(String field, String attribute) {
        return new Computed(field, List.of(attribute), row -> all(row.get(attribute)));
    }

    /** The cells of a stored JSON object that maps headings to texts; empty for null. */
    static List<WrittenCell> all(@Nullable Object json) {
        return JsonTexts.object(json).entrySet().stream()
                .map(cell -> new WrittenCell(cell.getKey(), cell.getValue()))
                .toList();
    }
}
