package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The number of samples of a hundred units, counted in four ways. */
final class Counts implements RowsAnswer {

    private static final String SQL = SqlText.of("q5-rows");

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(SQL);
                var rows = Cells.own(statement.executeQuery())) {
            json.writeObjectFieldStart("units");
            var total = 0L;
            json.writeArrayFieldStart("nodes");
            while (rows.next()) {
                total = rows.getLong(1);
                unit(rows, json);
            }
            json.writeEndArray();
            json.writeNumberField("totalCount", total);
            json.writeEndObject();
        }
    }

    private static void unit(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        Cells.texts(row, json, 2, "code");
        Cells.counts(row, json, 3, "all", "published", "routine", "since2026");
        json.writeEndObject();
    }
}
