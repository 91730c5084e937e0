package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgResultSet;
import org.samplewell.domain.GivenTime;
import org.samplewell.domain.TimePrecision;

/** Writes cells of the current row as members of the current JSON object. */
final class Cells {

    private Cells() {}

    /** The driver's own result set. The pool's wrapper calls its methods by reflection for each value. */
    static ResultSet own(ResultSet rows) throws SQLException {
        return rows.unwrap(PgResultSet.class);
    }

    /** Writes texts from consecutive columns, starting with the given one. */
    static void texts(ResultSet row, JsonGenerator json, int column, String... names) throws SQLException, IOException {
        for (int i = 0; i < names.length; i++) {
            json.writeStringField(names[i], row.getString(column + i));
        }
    }

    /** Writes numbers from consecutive columns, starting with the given one. */
    static void counts(ResultSet row, JsonGenerator json, int column, String... names)
            throws SQLException, IOException {
        for (int i = 0; i < names.length; i++) {
            json.writeNumberField(names[i], row.getLong(column + i));
        }
    }

    /** Writes code, status and collection time of a sample from five columns, starting with the given one. */
    static void sample(ResultSet row, JsonGenerator json, int column) throws SQLException, IOException {
        texts(row, json, column, "code", "status");
        json.writeStringField("collectedAt", collectedAt(row, column + 2));
    }

    /** A time in the product's format, from its three columns. */
    static @Nullable String collectedAt(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var shown = GivenTime.shown(at, TimePrecision.valueOf(row.getString(column + 1)), row.getString(column + 2));
        return shown instanceof OffsetDateTime time ? text(time) : String.valueOf(shown);
    }

    /** Faster than a formatter. A local time omits its seconds if they are zero. */
    private static String text(OffsetDateTime time) {
        var local = time.toLocalDateTime().toString();
        var seconds = local.length() == "2026-05-25T12:01".length() ? ":00" : "";
        return local + seconds + time.getOffset();
    }
}
