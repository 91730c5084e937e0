package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes units from one statement, whose rows are grouped by unit. */
final class UnitNodes {

    private UnitNodes() {}

    /** Writes the unit that starts at the current row. Returns whether more rows follow. */
    interface Unit {
        boolean write(ResultSet rows, JsonGenerator json) throws SQLException, IOException;
    }

    static void write(String sql, Connection connection, JsonGenerator json, Unit unit)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(sql);
                var rows = Cells.own(statement.executeQuery())) {
            json.writeObjectFieldStart("units");
            json.writeArrayFieldStart("nodes");
            var more = rows.next();
            while (more) {
                more = unit.write(rows, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
