package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Summaries of the values of one analyte for fifty units. */
final class Summaries implements RowsAnswer {

    private static final String SQL = SqlText.of("q8-rows");

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        UnitNodes.write(SQL, connection, json, Summaries::unit);
    }

    private static boolean unit(ResultSet rows, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("code", rows.getString(1));
        json.writeObjectFieldStart("resultSummary");
        summary(rows, json);
        json.writeEndObject();
        json.writeEndObject();
        return rows.next();
    }

    private static void summary(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        Cells.counts(row, json, 2, "count", "numbers", "nonDetects");
        Elements.number("min", row.getBigDecimal(5), json);
        Elements.number("max", row.getBigDecimal(6), json);
        Elements.number("mean", Elements.mean(row.getBigDecimal(7), row.getInt(3)), json);
        Elements.number("median", middle(row.getBigDecimal(8), row.getBigDecimal(9)), json);
        Cells.counts(row, json, 10, "outOfSpec");
        json.writeStringField("uom", row.getString(11));
    }

    private static @Nullable BigDecimal middle(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) == 0
                ? low
                : low.add(high).multiply(new BigDecimal("0.5"));
    }
}
