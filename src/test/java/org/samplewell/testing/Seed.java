package org.samplewell.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.samplewell.domain.SampleStatus;

/**
 * Units with samples and results for one test: {@code units(3).each(samples(2, RECEIVED), samples(1, REJECTED))}.
 * Sample s of a unit is collected s days after 2024-01-01. The samples have the given order.
 */
public record Seed(int units, List<Samples> samples) {

    /** Samples of one status, each with this number of results of different analytes. */
    public record Samples(int number, SampleStatus status, int results) {

        /** The same samples with this number of results each. */
        public Samples with(int results) {
            return new Samples(number, status, results);
        }
    }

    /** This number of units, without samples. */
    public static Seed units(int number) {
        return new Seed(number, List.of());
    }

    /** This number of samples, without results. */
    public static Samples samples(int number, SampleStatus status) {
        return new Samples(number, status, 0);
    }

    /** The same units, each with these samples. */
    public Seed each(Samples... samples) {
        return new Seed(units, List.of(samples));
    }

    /** Inserts all rows. Returns the prefix of all their codes, which no other test uses. */
    public String into(DataSource database) throws SQLException {
        var prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
        try (var connection = database.getConnection()) {
            run(connection, "INSERT INTO organization (code, name) VALUES (? || 'O', 'Organization')", prefix);
            run(connection, """
                    INSERT INTO unit (code, name, kind, status, organization_id)
                    SELECT ? || lpad(n::text, 4, '0'), 'Unit ' || n, 'WELL', 'ACTIVE', o.id
                    FROM generate_series(1, ?) n JOIN organization o ON o.code = ? || 'O'
                    """, prefix, units, prefix);
            var day = 0;
            for (var each : samples) {
                insert(connection, each, day, prefix);
                day += each.number();
            }
        }
        return prefix;
    }

    private static void insert(Connection connection, Samples samples, int day, String prefix) throws SQLException {
        run(connection, """
                INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision)
                SELECT u.code || '-' || n, u.id, ?, 'WATER', 'ROUTINE',
                       timestamptz '2024-01-01 12:00Z' + n * interval '1 day', 'SECOND'
                FROM unit u, generate_series(? + 1, ? + ?) n WHERE starts_with(u.code, ?)
                """, samples.status().name(), day, day, samples.number(), prefix);
        run(connection, """
                INSERT INTO analyte (code, name) SELECT ? || n, ? || n FROM generate_series(1, ?) n ON CONFLICT DO NOTHING
                """, prefix, prefix, samples.results());
        run(connection, """
                INSERT INTO result (code, sample_id, analyte_id, value, uom, detection_condition, value_type, status)
                SELECT s.code || '-' || a.code, s.id, a.id, 1.50, 'mg/L', 'DETECTED', 'ACTUAL', 'PUBLISHED'
                FROM sample s, analyte a, generate_series(1, ?) n
                WHERE starts_with(s.code, ?) AND a.code = ? || n
                  AND NOT EXISTS (SELECT FROM result r WHERE r.sample_id = s.id AND r.analyte_id = a.id)
                """, samples.results(), prefix, prefix);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
