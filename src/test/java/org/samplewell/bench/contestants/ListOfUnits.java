package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Units with one list each, from one statement. A row holds the unit's code, then the columns of an element. The first
 * of these is null if the list is empty.
 */
record ListOfUnits(String sql, String list, Element element) implements RowsAnswer {

    /** Writes the members of one element. */
    interface Element {
        void write(ResultSet row, JsonGenerator json) throws SQLException, IOException;
    }

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        UnitNodes.write(sql, connection, json, this::unit);
    }

    private boolean unit(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        var code = rows.getString(1);
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeArrayFieldStart(list);
        boolean more;
        do {
            if (rows.getString(2) != null) {
                json.writeStartObject();
                element.write(rows, json);
                json.writeEndObject();
            }
            more = rows.next();
        } while (more && rows.getString(1).equals(code));
        json.writeEndArray();
        json.writeEndObject();
        return more;
    }
}
