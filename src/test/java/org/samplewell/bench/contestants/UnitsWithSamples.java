package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Two hundred units, each with its twenty newest samples. */
final class UnitsWithSamples implements RowsAnswer {

    private static final String SQL = SqlText.of("q3-rows");

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        UnitNodes.write(SQL, connection, json, UnitsWithSamples::unit);
    }

    /** Writes the unit that starts at the current row. Returns whether more rows follow. */
    private static boolean unit(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        var code = rows.getString(1);
        json.writeStartObject();
        json.writeStringField("code", code);
        Cells.texts(rows, json, 2, "name", "kind", "status");
        json.writeObjectFieldStart("samples");
        json.writeArrayFieldStart("nodes");
        boolean more;
        do {
            sample(rows, json);
            more = rows.next();
        } while (more && rows.getString(1).equals(code));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        return more;
    }

    private static void sample(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        if (row.getString(5) == null) {
            return;
        }
        json.writeStartObject();
        Cells.sample(row, json, 6);
        Cells.texts(row, json, 11, "media", "qcKind");
        json.writeEndObject();
    }
}
