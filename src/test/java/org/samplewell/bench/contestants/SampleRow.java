package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A sample in one level of an answer. */
record SampleRow(
        long unit,
        long id,
        String code,
        String status,
        @Nullable String collectedAt) {

    /** Reads the columns in the same order. The collection time has three columns. */
    static SampleRow of(ResultSet row) throws SQLException {
        return new SampleRow(
                row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), Cells.collectedAt(row, 5));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("code", code);
        json.writeStringField("status", status);
        json.writeStringField("collectedAt", collectedAt);
    }
}
