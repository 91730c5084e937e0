package org.samplewell.imports.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a record that are kept as written, since the stored values do not contain their exact text. */
public final class KeptCells {

    private final CsvRow row;
    private final Map<String, String> cells = new LinkedHashMap<>();

    public KeptCells(CsvRow row) {
        this.row = row;
    }

    /** Keeps the cell exactly as written, unless it is blank. */
    public void keep(CsvColumn column) {
        var written = row.written(column);
        if (!written.isBlank()) {
            cells.put(column.heading(), written);
        }
    }

    /** Keeps the cell unless it is exactly this word. */
    public void keepUnless(CsvColumn column, String word) {
        if (!row.written(column).equals(word)) {
            keep(column);
        }
    }

    /** Returns the cells as a JSON object, or null if no cell was kept. */
    public @Nullable String json() {
        return cells.isEmpty() ? null : Json.write(cells);
    }
}
