package org.samplewell.relations;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Units, samples and results in plain lists, with the same content as the database.
 *
 * @param prefix the prefix of all codes
 * @param units the units' codes, each with the code of its organization
 */
public record Laboratory(
        String prefix, Map<String, String> units, List<Sampled> samples, List<Measured> results, List<Limit> limits) {

    /** A sample. Its time may be unknown. */
    record Sampled(
            long id,
            String unit,
            String code,
            String status,
            String media,
            String qc,
            @Nullable OffsetDateTime at,
            @Nullable String precision) {}

    /** A result. */
    record Measured(
            long id,
            String code,
            Sampled sample,
            long analyteId,
            String analyte,
            @Nullable BigDecimal value,
            @Nullable String uom,
            String condition,
            String flag,
            String status,
            @Nullable OffsetDateTime analysedAt) {}

    /** Creates this number of units with up to a dozen samples each. */
    static Laboratory random(int units, Random random, DataSource database) throws SQLException {
        var rows = new Rows(random);
        var laboratory =
                new Laboratory(rows.prefix(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        laboratory.change(database, rows.laboratory(units));
        return laboratory;
    }

    /** Inserts samples, and deletes some samples with their results. */
    void disturb(Random random, DataSource database) throws SQLException {
        disturb(
                random,
                database,
                samples.stream().filter(sample -> random.nextInt(8) == 0).toList());
    }

    /** Inserts samples, and deletes the given samples with their results. */
    void disturb(Random random, DataSource database, List<Sampled> gone) throws SQLException {
        var ids = gone.stream().map(Sampled::id).toList();
        change(database, new Rows(prefix, random).disturbance(units.size(), ids));
    }

    private void change(DataSource database, List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            read(connection);
        }
    }

    private void read(Connection connection) throws SQLException {
        units.clear();
        samples.clear();
        results.clear();
        limits.clear();
        each(
                connection,
                "SELECT u.code, o.code FROM unit u JOIN organization o ON o.id = organization_id WHERE starts_with(u.code, ?)",
                row -> units.put(row.getString(1), row.getString(2)));
        each(connection, """
                SELECT s.id, u.code, s.code, s.status, s.media, s.qc_kind, s.collected_at, s.collected_precision
                FROM sample s JOIN unit u ON u.id = s.unit_id WHERE starts_with(s.code, ?) ORDER BY s.code
                """, row -> samples.add(sample(row)));
        each(connection, """
                SELECT r.id, r.code, r.sample_id, a.id, a.code, r.value, r.uom, r.detection_condition, r.flag, r.status, r.analysed_at
                FROM result r JOIN analyte a ON a.id = r.analyte_id WHERE starts_with(r.code, ?)
                """, row -> results.add(result(row)));
        each(connection, """
                SELECT l.id, u.code, a.code, l.min, l.warn_max, l.uom, l.valid_from, l.valid_to
                FROM specification_limit l JOIN analyte a ON a.id = l.analyte_id LEFT JOIN unit u ON u.id = l.unit_id
                WHERE starts_with(a.code, ?)
                """, row -> limits.add(limit(row)));
    }

    private static Sampled sample(ResultSet row) throws SQLException {
        return new Sampled(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class),
                row.getString(8));
    }

    private Measured result(ResultSet row) throws SQLException {
        var id = row.getLong(3);
        return new Measured(
                row.getLong(1),
                row.getString(2),
                samples.stream().filter(sample -> sample.id() == id).findFirst().orElseThrow(),
                row.getLong(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class),
                row.getObject(8, OffsetDateTime.class));
    }

    private interface Taking {
        void of(ResultSet row) throws SQLException;
    }

    private void each(Connection connection, String sql, Taking taking) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, prefix);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.of(rows);
                }
            }
        }
    }
}
