package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Fifty units, each with its organization, a count and its ten newest published samples with results and analytes. */
final class UnitsWithResults implements RowsAnswer {

    private static final String SQL = SqlText.of("q1-rows");

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        UnitNodes.write(SQL, connection, json, UnitsWithResults::unit);
    }

    /** Writes the unit that starts at the current row. Returns whether more rows follow. */
    private static boolean unit(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        var code = rows.getString(1);
        json.writeStartObject();
        json.writeStringField("code", code);
        Cells.texts(rows, json, 2, "name", "kind", "status");
        json.writeObjectFieldStart("organization");
        Cells.texts(rows, json, 5, "code", "name");
        json.writeEndObject();
        Cells.counts(rows, json, 7, "published");
        json.writeObjectFieldStart("samples");
        json.writeArrayFieldStart("nodes");
        boolean more;
        do {
            more = sample(rows, json);
        } while (more && rows.getString(1).equals(code));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        return more;
    }

    private static boolean sample(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        var id = rows.getLong(8);
        if (rows.wasNull()) {
            return rows.next();
        }
        json.writeStartObject();
        Cells.sample(rows, json, 9);
        json.writeArrayFieldStart("results");
        boolean more;
        do {
            result(rows, json);
            more = rows.next();
        } while (more && rows.getLong(8) == id);
        json.writeEndArray();
        json.writeEndObject();
        return more;
    }

    private static void result(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        if (row.getString(14) == null) {
            return;
        }
        json.writeStartObject();
        json.writeFieldName("value");
        json.writeNumber(row.getBigDecimal(15));
        Cells.texts(row, json, 16, "uom", "flag", "detectionCondition");
        json.writeObjectFieldStart("analyte");
        Cells.texts(row, json, 19, "code", "name");
        json.writeEndObject();
        json.writeEndObject();
    }
}
