package org.samplewell.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as its source wrote it.
 *
 * @param heading the column's heading in the source
 */
public record WrittenCell(String heading, String text) {

    /** The cells of a JSON object from headings to texts, as the database keeps them; null has none. */
    public static List<WrittenCell> all(@Nullable Object json) {
        return JsonTexts.object(json).entrySet().stream()
                .map(cell -> new WrittenCell(cell.getKey(), cell.getValue()))
                .toList();
    }
}
