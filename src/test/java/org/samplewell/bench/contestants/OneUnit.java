package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A unit by its code, with its ten newest samples. */
final class OneUnit implements RowsAnswer {

    private static final String SQL = SqlText.of("q2-rows");

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(SQL);
                var rows = Cells.own(statement.executeQuery())) {
            if (rows.next()) {
                json.writeObjectFieldStart("unit");
                unit(rows, json);
                json.writeEndObject();
            } else {
                json.writeNullField("unit");
            }
        }
    }

    private static void unit(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        Cells.texts(rows, json, 1, "code", "name", "kind", "status");
        degrees(rows, json, "latitude", 5);
        degrees(rows, json, "longitude", 6);
        json.writeObjectFieldStart("organization");
        Cells.texts(rows, json, 7, "code", "name");
        json.writeEndObject();
        json.writeObjectFieldStart("samples");
        json.writeArrayFieldStart("nodes");
        do {
            sample(rows, json);
        } while (rows.next());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void degrees(ResultSet row, JsonGenerator json, String name, int column)
            throws SQLException, IOException {
        var degrees = row.getDouble(column);
        if (row.wasNull()) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, degrees);
        }
    }

    private static void sample(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        if (row.getString(9) == null) {
            return;
        }
        json.writeStartObject();
        Cells.sample(row, json, 10);
        Cells.texts(row, json, 15, "media", "qcKind");
        json.writeEndObject();
    }
}
