package org.samplewell.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samplewell.testing.Samplewell;

/**
 * The cost depends on the returned rows. PostgreSQL reads about the same for eleven units with ten samples each as when
 * one of them has many more. {@code -Dskew.samples} sets that number; the default is below a million to keep the build
 * fast.
 */
class SkewIT {

    private static final int MANY = Integer.getInteger("skew.samples", 100_000);

    private static final int UNITS = 11;

    /** Relations that return as many rows from the large unit as from the others: of one analyte, or after a cursor. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    /** Relations that read all rows that they aggregate. They are measured on the other units only. */
    private static final Map<String, String> SUMS = new LinkedHashMap<>();

    static {
        KINDS.put("to one", "organization { name }");
        KINDS.put("children", "samples(first: 10) { nodes { results { value } } }");
        KINDS.put("count of children", "samples(first: 10) { nodes { resultCount } }");
        KINDS.put("connection", "samples(first: 10) { nodes { code } pageInfo { hasNextPage } }");
        KINDS.put("filtered connection", "samples(first: 10, filter: {status: [PUBLISHED]}) { nodes { code } }");
        KINDS.put("connection backward", "samples(last: 10) { nodes { code } pageInfo { hasPreviousPage } }");
        KINDS.put("connection by code", "samples(first: 10, orderBy: CODE_ASC) { nodes { code } }");
        KINDS.put(
                "page in the middle",
                "samples(first: 5, after: \"%2$s\") { nodes { code } pageInfo { hasNextPage hasPreviousPage } }");
        KINDS.put("first", "latestSample { code }");
        KINDS.put("count", "sampleCount");
        KINDS.put("filtered count", "sampleCount(filter: {status: [PUBLISHED], media: [WATER]})");
        KINDS.put("counts by group", "sampleCountsByStatus { status count }");
        KINDS.put("first of groups", "latestResults { value }");
        KINDS.put(
                "summary of a time",
                "resultSummary(filter: {analyte: [\"%1$s\"], collectedFrom: \"2023-12-02\"}) { count median }");
        KINDS.put("series of a time", "trend(analyte: \"%1$s\", from: \"2023-12-02\") { from count }");
        KINDS.put(
                "series in a zone",
                "trend(analyte: \"%1$s\", from: \"2023-12-02\", timeZone: \"Europe/Zurich\") { from count }");
        SUMS.put("summary", "resultSummary(filter: {}) { count median }");
        SUMS.put("series", "trend(analyte: \"%1$s\", bucket: WEEK) { from count }");
    }

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void unitWithManySamplesCostsAsMuchAsUnitWithTenSamples(TestReporter reporter) throws SQLException {
        var mine = units(UNITS).each(samples(10, PUBLISHED).with(2)).into(samplewell.database());
        var alike = readings(mine);
        enlarge(mine);
        var skewed = readings(mine);
        alike.forEach((kind, before) ->
                reporter.publishEntry(kind, "%s; with %,d samples %s".formatted(before, MANY, skewed.get(kind))));
        alike.keySet().forEach(kind -> {
            var before = Objects.requireNonNull(alike.get(kind));
            var after = Objects.requireNonNull(skewed.get(kind));
            assertThat(after.rows()).as("rows of " + kind).isLessThanOrEqualTo(before.rows() * 6 / 5 + 10);
            // rows of a large table are on separate pages, and its index has more levels, which each unit's
            // lookups read
            assertThat(after.buffers())
                    .as("buffers of " + kind)
                    .isLessThanOrEqualTo(Math.max(before.rows(), before.buffers()) * 3 / 2 + 4 * UNITS);
        });
    }

    private Map<String, Reading> readings(String mine) throws SQLException {
        execute("VACUUM ANALYZE unit, sample, sample_tally, result");
        var cursor = samplewell
                .ask("{ unit(code: \"%s0001\") { samples(first: 4) { pageInfo { endCursor } } } }".formatted(mine))
                .text("unit.samples.pageInfo.endCursor");
        var readings = new LinkedHashMap<String, Reading>();
        KINDS.forEach((kind, field) -> readings.put(kind, reading(mine, field.formatted(mine + "1", cursor))));
        SUMS.forEach((kind, field) -> readings.put(kind, reading(mine + "000", field.formatted(mine + "1", cursor))));
        return readings;
    }

    /** The reading of the last statement. */
    private Reading reading(String prefix, String field) {
        var query = "{ units(filter: {codePrefix: \"%s\"}) { nodes { %s } } }".formatted(prefix, field);
        var answer = samplewell.ask(query, Map.of(), Map.of("explain", Map.of("plan", true)));
        assertThat(answer.errors()).isEmpty();
        var sent = answer.json().at("/extensions/explain/sql");
        return Reading.of(sent.path(sent.size() - 1).at("/plan/0/Plan"));
    }

    /** Gives the eleventh unit many more and older samples, with one result each. */
    private void enlarge(String mine) throws SQLException {
        execute("""
                INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision)
                SELECT u.code || '-old-' || n, u.id, 'PUBLISHED', 'WATER', 'ROUTINE',
                       timestamptz '2023-12-01 12:00Z' - n * interval '1 minute', 'SECOND'
                FROM unit u, generate_series(1, %d) n WHERE u.code = '%s0011'
                """.formatted(MANY, mine));
        execute("""
                INSERT INTO result (code, sample_id, analyte_id, value, uom, detection_condition, value_type, status)
                SELECT s.code, s.id, a.id, 1.50, 'mg/L', 'DETECTED', 'ACTUAL', 'PUBLISHED'
                FROM sample s JOIN analyte a ON a.code = '%s1' WHERE starts_with(s.code, '%s0011-old-')
                """.formatted(mine, mine));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
