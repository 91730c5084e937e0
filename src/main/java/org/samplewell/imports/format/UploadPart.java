package org.samplewell.imports.format;

import java.util.List;
import java.util.Locale;

/** The parts of an upload. Units are read first because results refer to them. */
public enum UploadPart {
    UNITS("staged_unit", Staged.UnitRow.COLUMNS),
    RESULTS("staged_result", Staged.ResultRow.COLUMNS);

    private final String table;
    private final List<String> columns;

    UploadPart(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The staging table of the part's rows. */
    public String table() {
        return table;
    }

    /** The columns of that table that a row fills, after its line and its fault. */
    public List<String> columns() {
        return columns;
    }

    /** The part's name in the upload, in the database and in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
