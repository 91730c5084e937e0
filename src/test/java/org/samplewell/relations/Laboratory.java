package org.samplewell.relations;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Random units, samples and results, in the database and in plain lists, with all the oddities that relations must stand. */
record Laboratory(String prefix, List<String> units, List<Sampled> samples, List<Measured> results) {

    static final List<String> ANALYTES = List.of("A", "B", "C", "D");

    /** A sample; undated ones have no time. */
    record Sampled(
            long id,
            String unit,
            String code,
            String status,
            String media,
            String qc,
            @Nullable OffsetDateTime at,
            String precision) {}

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
            String status) {}

    /** Makes so many units, each with up to a dozen samples. */
    static Laboratory random(int units, Random random, DataSource database) throws SQLException {
        var prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO organization (code, name) VALUES ('%s', 'O')".formatted(prefix));
            for (var analyte : ANALYTES) {
                statement.execute(
                        "INSERT INTO analyte (code, name) VALUES ('%1$s%2$s', '%1$s%2$s')".formatted(prefix, analyte));
            }
            for (int unit = 0; unit < units; unit++) {
                statement.execute(
                        "INSERT INTO unit (code, name, kind, status, organization_id) SELECT '%s%03d', 'U', 'WELL', 'ACTIVE', id FROM organization WHERE code = '%s'"
                                .formatted(prefix, unit, prefix));
                for (int i = random.nextInt(13); i > 0; i--) {
                    statement.execute(sample(prefix, unit, i, random));
                }
            }
            statement.execute(results(prefix, random.nextInt(1000)));
            return read(prefix, connection);
        }
    }

    private static String sample(String prefix, int unit, int number, Random random) {
        var precision = random.nextInt(8) == 0 ? null : random.nextInt(4) == 0 ? "DAY" : "SECOND";
        var hours =
                precision == null ? null : precision.equals("DAY") ? random.nextInt(40) * 24 : random.nextInt(40) * 7;
        return """
                INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision)
                SELECT '%s%03d-%d', id, '%s', '%s', '%s', timestamptz '2024-03-20Z' + %s * interval '1 hour', %s
                FROM unit WHERE code = '%s%03d'
                """.formatted(
                        prefix,
                        unit,
                        number,
                        one(random, "REGISTERED", "RECEIVED", "PUBLISHED", "INVALID"),
                        one(random, "WATER", "SOIL"),
                        one(random, "ROUTINE", "ROUTINE", "FIELD_BLANK"),
                        hours,
                        precision == null ? "NULL" : "'" + precision + "'",
                        prefix,
                        unit);
    }

    /** Drawn by the database from the codes, so that one statement makes all. */
    private static String results(String prefix, int salt) {
        return """
                INSERT INTO result (code, sample_id, analyte_id, value, text, uom, detection_condition, value_type, status, flag)
                SELECT code, sample_id, analyte_id, CASE WHEN kind < 12 THEN d2 %% 50 / 4.0 END, CASE WHEN kind = 12 THEN 'murky' END,
                       CASE WHEN analyte = 'D' AND d3 %% 3 = 0 THEN 'deg C' WHEN d3 %% 4 = 0 THEN 'ug/L' WHEN d3 %% 9 = 1 THEN NULL ELSE 'mg/L' END,
                       CASE WHEN kind < 9 OR kind = 12 THEN 'DETECTED' WHEN kind < 11 THEN 'DETECTED_NOT_QUANTIFIED'
                            WHEN kind = 11 THEN 'NOT_DETECTED' WHEN kind = 13 THEN 'BELOW_DETECTION_LIMIT' ELSE 'UNABLE_TO_MEASURE' END,
                       'ACTUAL', (ARRAY['PUBLISHED', 'VERIFIED', 'RETRACTED', 'REJECTED', 'PUBLISHED'])[d2 %% 5 + 1],
                       (ARRAY['IN_SPEC', 'OUT_OF_SPEC', 'WARNING', 'NOT_EVALUATED'])[d3 %% 4 + 1]
                FROM (SELECT s.code || '-' || a.code AS code, s.id AS sample_id, a.id AS analyte_id, right(a.code, 1) AS analyte,
                             abs(hashtext(s.code || a.code || '%2$d')) %% 15 AS kind, abs(hashtext(a.code || s.code || '%2$d')) AS d2,
                             abs(hashtext('%2$d' || s.code || a.code)) AS d3
                      FROM sample s, analyte a WHERE starts_with(s.code, '%1$s') AND starts_with(a.code, '%1$s')) r
                WHERE d2 %% 4 > 0
                """.formatted(prefix, salt);
    }

    private static String one(Random random, String... some) {
        return some[random.nextInt(some.length)];
    }

    private static Laboratory read(String prefix, Connection connection) throws SQLException {
        var laboratory = new Laboratory(prefix, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        laboratory.readAgain(connection);
        return laboratory;
    }

    /** Takes what the database has by now. */
    void readAgain(Connection connection) throws SQLException {
        units.clear();
        samples.clear();
        results.clear();
        each(
                connection,
                "SELECT code FROM unit WHERE starts_with(code, ?) ORDER BY code",
                row -> units.add(row.getString(1)));
        each(
                connection,
                "SELECT s.id, u.code, s.code, s.status, s.media, s.qc_kind, s.collected_at, s.collected_precision "
                        + "FROM sample s JOIN unit u ON u.id = s.unit_id WHERE starts_with(s.code, ?)",
                row -> samples.add(new Sampled(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class),
                        String.valueOf(row.getString(8)))));
        each(
                connection,
                "SELECT r.id, r.code, r.sample_id, a.id, a.code, r.value, r.uom, r.detection_condition, r.flag, r.status "
                        + "FROM result r JOIN analyte a ON a.id = r.analyte_id WHERE starts_with(r.code, ?)",
                row -> results.add(new Measured(
                        row.getLong(1),
                        row.getString(2),
                        sample(row.getLong(3)),
                        row.getLong(4),
                        row.getString(5),
                        row.getBigDecimal(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10))));
    }

    private Sampled sample(long id) {
        return samples.stream().filter(sample -> sample.id() == id).findFirst().orElseThrow();
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private void each(Connection connection, String sql, Reading reading) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, prefix);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.of(rows);
                }
            }
        }
    }
}
