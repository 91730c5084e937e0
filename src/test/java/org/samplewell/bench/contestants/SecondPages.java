package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Fifty units, each with the ten samples after a cursor, and whether there are more samples before and after them. */
final class SecondPages implements RowsAnswer {

    private static final String SQL = SqlText.of("q6-rows");
    private static final int SIZE = 10;

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        UnitNodes.write(SQL, connection, json, SecondPages::unit);
    }

    private static boolean unit(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        var code = rows.getString(1);
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeObjectFieldStart("samples");
        json.writeArrayFieldStart("nodes");
        var behind = rows.getBoolean(7);
        var number = 0;
        boolean more;
        do {
            if (rows.getString(2) != null && ++number <= SIZE) {
                json.writeStartObject();
                Cells.sample(rows, json, 2);
                json.writeEndObject();
            }
            more = rows.next();
        } while (more && rows.getString(1).equals(code));
        json.writeEndArray();
        json.writeObjectFieldStart("pageInfo");
        json.writeBooleanField("hasNextPage", number > SIZE);
        json.writeBooleanField("hasPreviousPage", behind && number > 0);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        return more;
    }
}
