package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes the elements of the lists of each unit. */
final class Elements {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssX");

    private Elements() {}

    /** Reads analyte code and name, value, uom, sample code and the three columns of its time. */
    static void latestResult(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        number("value", row.getBigDecimal(4), json);
        json.writeStringField("uom", row.getString(5));
        json.writeObjectFieldStart("analyte");
        Cells.texts(row, json, 2, "code", "name");
        json.writeEndObject();
        json.writeObjectFieldStart("sample");
        Cells.texts(row, json, 6, "code");
        json.writeStringField("collectedAt", Cells.collectedAt(row, 7));
        json.writeEndObject();
    }

    /** Reads start, count, minimum, sum, maximum, whether there is a limit, and the maximum of the limit. */
    static void trendPoint(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        var from = row.getObject(2, OffsetDateTime.class);
        json.writeStringField("from", SECONDS.format(from.withOffsetSameInstant(ZoneOffset.UTC)));
        Cells.counts(row, json, 3, "count");
        number("min", row.getBigDecimal(4), json);
        number("mean", mean(row.getBigDecimal(5), row.getInt(3)), json);
        number("max", row.getBigDecimal(6), json);
        if (row.getBoolean(7)) {
            json.writeObjectFieldStart("limit");
            number("max", row.getBigDecimal(8), json);
            json.writeEndObject();
        } else {
            json.writeNullField("limit");
        }
    }

    /** Reads status and count. */
    static void statusCount(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        Cells.texts(row, json, 2, "status");
        Cells.counts(row, json, 3, "count");
    }

    static void number(String name, @Nullable BigDecimal value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /** Rounded as in the product. */
    static @Nullable BigDecimal mean(@Nullable BigDecimal sum, int number) {
        if (sum == null) {
            return null;
        }
        var mean = sum.divide(BigDecimal.valueOf(number), sum.scale() + 3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return mean.scale() < 0 ? mean.setScale(0) : mean;
    }
}
