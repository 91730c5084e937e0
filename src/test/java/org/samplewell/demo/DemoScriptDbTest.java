package org.samplewell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo data follows every rule of real data (design, section 2). */
@SuppressWarnings("NullAway.Init") // set before all
class DemoScriptDbTest {

    private static final DemoScript SCRIPT = new DemoScript(300, 20);
    private static final String NEWEST = "'2026-11-01 00:00:00+00'";

    private static EmbeddedPostgres postgres;
    private static Connection demo;

    @BeforeAll
    static void load() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        demo = loaded("first", SCRIPT);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        demo.close();
        postgres.close();
    }

    @Test
    void demoHasTheDocumentedSize() throws SQLException {
        assertThat(number("SELECT count(*) FROM unit")).isEqualTo(300);
        assertThat(number("SELECT count(*) FROM sample")).isEqualTo(6000);
        assertThat(number("SELECT count(*) FROM result")).isBetween(39_000L, 41_000L);
        assertThat(number("SELECT count(*) FROM specification_limit")).isGreaterThan(50);
    }

    @Test
    void demoIsReproducible() throws SQLException {
        try (var again = loaded("second", SCRIPT)) {
            assertThat(fingerprint(again)).isEqualTo(fingerprint(demo));
        }
    }

    @Test
    void settingsControlTheSizeOfTheDemo() throws SQLException {
        try (var small = loaded("small", new DemoScript(30, 4))) {
            assertThat(number(small, "SELECT count(*) FROM unit")).isEqualTo(30);
            assertThat(number(small, "SELECT count(*) FROM sample")).isEqualTo(120);
        }
        try (var one = loaded("one", new DemoScript(1, 1))) {
            assertThat(number(one, "SELECT count(*) FROM sample")).isEqualTo(1);
        }
    }

    @Test
    void databaseWithDataIsNotChanged() throws SQLException {
        var before = fingerprint(demo);

        assertThat(SCRIPT.runOnEmpty(demo)).isFalse();

        assertThat(fingerprint(demo)).isEqualTo(before);
    }

    @Test
    void rowsAddedLaterGetNewIds() throws SQLException {
        for (var table : List.of("organization", "unit", "analyte", "sample", "result", "audit_event")) {
            var next = number("SELECT nextval(pg_get_serial_sequence('%s', 'id'))".formatted(table));
            assertThat(next).as(table).isGreaterThan(number("SELECT max(id) FROM " + table));
        }
    }

    @Test
    void scriptLeavesNoHelperTablesOrFunctions() throws SQLException {
        none("SELECT relname FROM pg_class WHERE relname LIKE 'demo%'");
        none("SELECT proname FROM pg_proc WHERE pronamespace = pg_my_temp_schema()");
    }

    @Test
    void timesAreInChronologicalOrder() throws SQLException {
        none("SELECT code FROM sample WHERE received_at < collected_at");
        none("SELECT code FROM sample WHERE collected_at >= " + NEWEST + " OR received_at >= " + NEWEST);
        none("SELECT r.code FROM result r JOIN sample s ON s.id = r.sample_id WHERE r.analysed_at < s.received_at");
        none("SELECT code FROM result WHERE verified_at < analysed_at OR verified_at >= " + NEWEST);
    }

    @Test
    void timesMatchTheirPrecision() throws SQLException {
        none("""
                SELECT code FROM sample
                WHERE collected_precision = 'DAY' AND collected_at <> date_trunc('day', collected_at, 'UTC')
                """);
        none("SELECT code FROM sample WHERE collected_precision = 'DAY' AND collected_zone IS NOT NULL");
        none("""
                SELECT code FROM sample
                WHERE collected_precision = 'MINUTE' AND collected_at <> date_trunc('minute', collected_at)
                """);
        none("SELECT code FROM sample WHERE collected_precision <> 'DAY' AND collected_zone IS NULL");
        assertThat(number("SELECT count(DISTINCT (collected_precision, collected_zone)) FROM sample"))
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void verifierIsNotTheAnalyst() throws SQLException {
        none("SELECT code FROM result WHERE verified_by = analyst");
        none("SELECT code FROM result WHERE (verified_by IS NULL) <> (verified_at IS NULL)");
        none("SELECT code FROM result WHERE status IN ('VERIFIED', 'PUBLISHED') AND verified_by IS NULL");
        none("SELECT code FROM result WHERE status = 'TO_BE_VERIFIED' AND verified_by IS NOT NULL");
    }

    @Test
    void statusesOfSamplesAndTheirResultsAgree() throws SQLException {
        none("""
                SELECT s.code, r.code FROM sample s JOIN result r ON r.sample_id = s.id
                WHERE r.status <> 'RETRACTED' AND r.status <> ALL (CASE s.status
                    WHEN 'PUBLISHED' THEN '{PUBLISHED}' WHEN 'VERIFIED' THEN '{VERIFIED}'
                    WHEN 'TO_BE_VERIFIED' THEN '{TO_BE_VERIFIED,VERIFIED}' WHEN 'INVALID' THEN '{REJECTED}'
                    ELSE '{}' END::text[])
                """);
        none("""
                SELECT s.code FROM sample s
                WHERE s.status IN ('PUBLISHED', 'VERIFIED', 'TO_BE_VERIFIED')
                  AND NOT EXISTS (SELECT FROM result r WHERE r.sample_id = s.id AND r.status <> 'RETRACTED')
                """);
        none("SELECT code FROM sample WHERE (received_at IS NULL) <> (status IN ('REGISTERED', 'CANCELLED'))");
        assertThat(number("SELECT count(DISTINCT status) FROM sample")).isEqualTo(8);
        assertThat(number("SELECT count(*) FROM sample WHERE status = 'PUBLISHED'"))
                .isGreaterThan(5000);
    }

    @Test
    void everyStatusChangeOfSampleIsAuditedInOrder() throws SQLException {
        none("""
                SELECT s.code, s.status, t.path FROM sample s
                LEFT JOIN (SELECT entity_id, string_agg(after ->> 'status', '>' ORDER BY at, id) AS path
                           FROM audit_event WHERE entity = 'Sample' GROUP BY entity_id) t ON t.entity_id = s.id
                WHERE t.path IS DISTINCT FROM CASE s.status
                    WHEN 'RECEIVED' THEN 'RECEIVED' WHEN 'TO_BE_VERIFIED' THEN 'RECEIVED>TO_BE_VERIFIED'
                    WHEN 'VERIFIED' THEN 'RECEIVED>TO_BE_VERIFIED>VERIFIED'
                    WHEN 'PUBLISHED' THEN 'RECEIVED>TO_BE_VERIFIED>VERIFIED>PUBLISHED'
                    WHEN 'REJECTED' THEN 'RECEIVED>REJECTED' WHEN 'INVALID' THEN 'RECEIVED>TO_BE_VERIFIED>INVALID'
                    WHEN 'CANCELLED' THEN 'CANCELLED' END
                """);
    }

    @Test
    void retractedResultIsKeptBesideItsReplacement() throws SQLException {
        none("""
                SELECT r.code FROM result r
                WHERE r.status = 'RETRACTED' AND NOT EXISTS (
                    SELECT FROM result n WHERE n.retest_of_id = r.id AND n.code = r.code AND n.sample_id = r.sample_id
                      AND n.analyte_id = r.analyte_id AND n.status = 'PUBLISHED' AND n.analysed_at > r.verified_at)
                """);
        assertThat(number("SELECT count(*) FROM result WHERE status = 'RETRACTED'"))
                .isEqualTo(number("SELECT count(*) FROM audit_event WHERE entity = 'Result' AND action = 'RETRACT'"))
                .isPositive();
    }

    @Test
    void resultIsNumberTextOrDetectionConditionWithLimit() throws SQLException {
        none("""
                SELECT code FROM result
                WHERE detection_condition <> 'DETECTED' AND (value IS NOT NULL OR text IS NOT NULL)
                """);
        none("""
                SELECT code FROM result WHERE detection_condition IN
                    ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT', 'DETECTED_NOT_QUANTIFIED') AND detection_limit IS NULL
                   OR detection_condition = 'ABOVE_RANGE' AND quantitation_limit IS NULL
                """);
        none("SELECT code FROM result WHERE detection_limit > quantitation_limit OR value < detection_limit");
        none("SELECT code FROM result WHERE value IS NOT NULL AND uom IS NULL");
        assertThat(number("SELECT count(DISTINCT detection_condition) FROM result"))
                .isEqualTo(6);
    }

    @Test
    void flagsMatchTheAppliedLimit() throws SQLException {
        none("""
                SELECT code, value, flag FROM result WHERE flag <> CASE
                    WHEN value IS NULL OR applied_uom IS NULL THEN 'NOT_EVALUATED'
                    WHEN value < applied_min OR value > applied_max THEN 'OUT_OF_SPEC'
                    WHEN value < applied_warn_min OR value > applied_warn_max THEN 'WARNING' ELSE 'IN_SPEC' END
                """);
        none("SELECT code FROM result WHERE applied_uom <> uom");
        assertThat(number("SELECT count(DISTINCT flag) FROM result")).isEqualTo(4);
    }

    @Test
    void appliedLimitWasValidAtCollectionTime() throws SQLException {
        none("""
                SELECT r.code FROM result r
                JOIN sample s ON s.id = r.sample_id
                JOIN unit u ON u.id = s.unit_id
                LEFT JOIN LATERAL (
                    SELECT l.* FROM specification_limit l
                    WHERE l.analyte_id = r.analyte_id AND (l.unit_id = u.id OR l.unit_kind = u.kind)
                      AND s.collected_at >= l.valid_from AND (l.valid_to IS NULL OR s.collected_at < l.valid_to)
                    ORDER BY l.unit_id NULLS LAST LIMIT 1) l ON true
                WHERE r.value IS NOT NULL AND s.qc_kind IN ('ROUTINE', 'FIELD_REPLICATE', 'LAB_DUPLICATE')
                  AND (r.applied_min, r.applied_max, r.applied_warn_min, r.applied_warn_max, r.applied_uom)
                      IS DISTINCT FROM (l.min, l.max, l.warn_min, l.warn_max, l.uom)
                """);
        none("""
                SELECT a.id FROM specification_limit a JOIN specification_limit b
                  ON a.id < b.id AND a.analyte_id = b.analyte_id
                 AND (a.unit_id, a.unit_kind) IS NOT DISTINCT FROM (b.unit_id, b.unit_kind)
                 AND tstzrange(a.valid_from, a.valid_to) && tstzrange(b.valid_from, b.valid_to)
                """);
    }

    @Test
    void aboutOneSampleInTwelveIsForQualityControl() throws SQLException {
        var controls = number("SELECT count(*) FROM sample WHERE qc_kind <> 'ROUTINE'");
        assertThat(controls).isBetween(6000L * 7 / 100, 6000L * 9 / 100);
        none("""
                SELECT r.code FROM result r JOIN sample s ON s.id = r.sample_id
                WHERE s.qc_kind LIKE '%BLANK' AND r.flag <> 'NOT_EVALUATED'
                """);
    }

    private static Connection loaded(String name, DemoScript script) throws SQLException {
        try (var admin = postgres.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE demo_" + name);
        }
        var database = postgres.getDatabase("postgres", "demo_" + name);
        Flyway.configure().dataSource(database).load().migrate();
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        assertThat(script.runOnEmpty(connection)).isTrue();
        connection.commit();
        connection.setAutoCommit(true);
        return connection;
    }

    private static List<Long> fingerprint(Connection connection) throws SQLException {
        var fingerprints = new ArrayList<Long>();
        for (var table :
                List.of("organization", "unit", "analyte", "specification_limit", "sample", "result", "audit_event")) {
            fingerprints.add(number(connection, "SELECT sum(hashtext(t::text)) FROM %s t".formatted(table)));
        }
        return fingerprints;
    }

    private static long number(String sql) throws SQLException {
        return number(demo, sql);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }

    private static void none(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = demo.createStatement();
                var answer = statement.executeQuery(sql)) {
            while (answer.next() && found.size() < 10) {
                found.add(answer.getString(1));
            }
        }
        assertThat(found).as(sql).isEmpty();
    }
}
