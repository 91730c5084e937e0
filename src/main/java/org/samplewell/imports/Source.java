package org.samplewell.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a record whose reading is not the same as what was written, by the source's headings. */
final class Source {

    private final Row row;
    private final Map<String, String> cells = new LinkedHashMap<>();

    Source(Row row) {
        this.row = row;
    }

    /** Keeps the cell exactly as written, unless it is blank. */
    void keep(Column column) {
        String written = row.written(column);
        if (!written.isBlank()) {
            cells.put(column.heading(), written);
        }
    }

    /** Keeps the cell unless it is the very word that the reading stands for. */
    void keepUnless(Column column, String word) {
        if (!row.written(column).equals(word)) {
            keep(column);
        }
    }

    /** The cells as a JSON object, or null where all was read as written. */
    @Nullable String json() {
        return cells.isEmpty() ? null : Json.write(cells);
    }
}
