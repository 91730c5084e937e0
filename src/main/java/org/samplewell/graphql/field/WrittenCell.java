package org.samplewell.graphql.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as its source wrote it.
 *
 * @param heading the column's heading in the source
 */
public record WrittenCell(String heading, String text) {

    /** A field of this type, read from an attribute that holds such cells. */
    public static Computed field(String field, String attribute) {
        return new Computed(field, List.of(attribute), row -> all(row.get(attribute)));
    }

    /** The cells of a JSON object from headings to texts, as the database keeps them; null has none. */
    static List<WrittenCell> all(@Nullable Object json) {
        return JsonTexts.object(json).entrySet().stream()
                .map(cell -> new WrittenCell(cell.getKey(), cell.getValue()))
                .toList();
    }
}
