package org.samplewell.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.domain.SampleStatus.RECEIVED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Answer;
import org.samplewell.testing.Samplewell;

/** The results of a unit: the latest result of each analyte, summaries, and trends. */
class UnitResultsIT {

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void latestResultsOfAllUnitsCostOneStatement() throws SQLException {
        var mine = units(3).each(samples(4, PUBLISHED).with(2)).into(samplewell.database());
        var answer = ask(mine, "latestResults { analyte { code } sample { code } }");
        assertThat(answer.list("units.nodes[*].latestResults[*].sample.code"))
                .containsExactly(
                        mine + "0001-4",
                        mine + "0001-4",
                        mine + "0002-4",
                        mine + "0002-4",
                        mine + "0003-4",
                        mine + "0003-4");
        assertThat(answer.list("units.nodes[*].latestResults[*].analyte.code")).startsWith(mine + 1, mine + 2);
        assertThat(answer.statements()).isEqualTo(4);
    }

    @Test
    void retractedResultsAndBlanksAreExcludedByDefault() throws SQLException {
        var mine = units(1).each(samples(3, PUBLISHED).with(1)).into(samplewell.database());
        run("UPDATE result SET status = 'RETRACTED' WHERE code LIKE ? || '0001-3%'", mine);
        run("UPDATE sample SET qc_kind = 'FIELD_BLANK' WHERE code = ? || '0001-2'", mine);
        var answer = ask(mine, """
                latestResults { sample { code } }
                blank: latestResults(filter: {qcKind: [FIELD_BLANK]}) { sample { code } }
                retracted: latestResults(filter: {status: [RETRACTED]}) { sample { code } }
                resultSummary(filter: {}) { count }
                """);
        assertThat(answer.list("units.nodes[*].latestResults[*].sample.code")).containsExactly(mine + "0001-1");
        assertThat(answer.list("units.nodes[*].blank[*].sample.code")).containsExactly(mine + "0001-2");
        assertThat(answer.list("units.nodes[*].retracted[*].sample.code")).containsExactly(mine + "0001-3");
        assertThat(answer.list("units.nodes[*].resultSummary.count")).containsExactly(1);
    }

    @Test
    void nonDetectsAreCountedSeparatelyFromNumbers() throws SQLException {
        var mine = units(2).each(samples(5, PUBLISHED).with(1)).into(samplewell.database());
        value(mine, "0001-1", "1.50", "mg/L");
        value(mine, "0001-2", "2500", "ug/L");
        value(mine, "0001-3", "4", "mg/L");
        run("UPDATE result SET value = 99, detection_condition = 'NOT_DETECTED' WHERE code LIKE ? || '0001-4%'", mine);
        run(
                "UPDATE result SET value = NULL, text = 'murky', uom = NULL, flag = 'OUT_OF_SPEC' WHERE code LIKE ? || '0001-5%'",
                mine);
        var answer =
                ask(mine, "resultSummary(filter: {}) { count numbers nonDetects min max mean median outOfSpec uom }");
        assertThat(answer.list("units.nodes[*].resultSummary").toString())
                .isEqualTo(
                        "[{count=5, numbers=3, nonDetects=1, min=1.5, max=4, mean=2.66667, median=2.5, outOfSpec=1, uom=mg/L}, "
                                + "{count=5, numbers=5, nonDetects=0, min=1.5, max=1.5, mean=1.5, median=1.5, outOfSpec=0, uom=mg/L}]");
        assertThat(answer.statements()).isEqualTo(2);
    }

    @Test
    void incompatibleUomsFailOnlyTheirUnit() throws SQLException {
        var mine = units(2).each(samples(2, PUBLISHED).with(1)).into(samplewell.database());
        value(mine, "0001-1", "7", "deg C");
        var answer = ask(mine, "code resultSummary(filter: {}) { max }");
        assertThat(answer.errorCodes()).containsExactly("BAD_USER_INPUT");
        assertThat(answer.errors())
                .containsExactly("Values in deg C, mg/L cannot be converted. Select analytes with compatible uoms.");
    }

    @Test
    void trendUsesCalendarOfItsZoneAndReturnsTheLimitThatApplied() throws SQLException {
        var mine = units(2).each(samples(3, RECEIVED).with(1)).into(samplewell.database());
        // 22:30 UTC is 23:30 in Zürich in winter time; a date without a time is the same date in every zone
        collected(mine, "0001-1", "2024-03-30T22:30Z", "SECOND");
        collected(mine, "0001-2", "2024-03-31T21:00Z", "SECOND");
        collected(mine, "0001-3", "2024-04-02T00:00Z", "DAY");
        run("""
                INSERT INTO specification_limit (analyte_id, unit_kind, max, uom, valid_from, valid_to)
                SELECT id, 'WELL', 10, 'mg/L', '2020-01-01Z', '2024-04-01Z' FROM analyte WHERE code = ? || '1'
                """, mine);
        run("""
                INSERT INTO specification_limit (analyte_id, unit_id, max, uom, valid_from)
                SELECT a.id, u.id, 5, 'mg/L', '2024-04-01Z' FROM analyte a JOIN unit u ON u.code = left(a.code, 9) || '0001'
                WHERE a.code = ? || '1'
                """, mine);
        var answer = ask(mine, """
                days: trend(analyte: "%s1", timeZone: "Europe/Zurich", to: "2024-05-01") { from count mean uom limit { max uom } }
                months: trend(analyte: "%s1", bucket: MONTH, from: "2024-03-01") { from count }
                """.formatted(mine, mine));
        assertThat(answer.list("units.nodes[0].days[*].from"))
                .containsExactly("2024-03-30T00:00:00+01:00", "2024-03-31T00:00:00+01:00", "2024-04-02T00:00:00+02:00");
        assertThat(answer.list("units.nodes[0].days[*].limit.max")).containsExactly(10, 10, 5);
        assertThat(answer.list("units.nodes[0].months[*].count")).containsExactly(2, 1);
        assertThat(answer.statements()).isEqualTo(3);
    }

    /** In Havana, 3 November 2024 has two midnights and 10 March has none. March is one hour shorter than 31 days. */
    @Test
    void trendHandlesDaylightSavingChanges() throws SQLException {
        var mine = units(1).each(samples(4, RECEIVED).with(1)).into(samplewell.database());
        collected(mine, "0001-1", "2024-11-03T04:30Z", "SECOND");
        collected(mine, "0001-2", "2024-11-03T05:30Z", "SECOND");
        collected(mine, "0001-3", "2024-03-10T05:30Z", "SECOND");
        collected(mine, "0001-4", "2024-03-31T00:00Z", "DAY");
        run("""
                INSERT INTO specification_limit (analyte_id, unit_kind, max, valid_from)
                SELECT id, 'WELL', v.max, v.valid_from FROM analyte,
                    (VALUES (1, timestamptz '2024-01-01Z'), (2, '2024-03-31T18:00Z'), (3, '2024-04-01T04:00Z'),
                            (4, '2024-11-03T04:00Z'), (5, '2024-11-04T05:00Z')) v (max, valid_from)
                WHERE code = ? || '1'
                """, mine);
        var answer = ask(mine, """
                hours: trend(analyte: "%1$s1", timeZone: "America/Havana", bucket: HOUR, from: "2024-11-01") { from count }
                days: trend(analyte: "%1$s1", timeZone: "America/Havana") { from count limit { max } }
                months: trend(analyte: "%1$s1", timeZone: "America/Havana", bucket: MONTH) { from count limit { max } }
                """.formatted(mine));
        assertThat(answer.list("units.nodes[0].hours[*].from"))
                .containsExactly("2024-11-03T00:00:00-04:00", "2024-11-03T00:00:00-05:00");
        assertThat(answer.list("units.nodes[0].days[*].from"))
                .containsExactly("2024-03-10T01:00:00-04:00", "2024-03-31T00:00:00-04:00", "2024-11-03T00:00:00-04:00");
        assertThat(answer.list("units.nodes[0].days[*].count")).containsExactly(1, 1, 2);
        assertThat(answer.list("units.nodes[0].days[*].limit.max")).containsExactly(1, 2, 4);
        assertThat(answer.list("units.nodes[0].months[*].limit.max")).containsExactly(2, 5);
    }

    @Test
    void unknownZoneIsNamedInTheError() throws SQLException {
        var mine = units(1).into(samplewell.database());
        var answer = ask(mine, "trend(analyte: \"x\", timeZone: \"Mars/Olympus\") { from }");
        assertThat(answer.errors())
                .containsExactly("'Mars/Olympus' is not a time zone. Use UTC or a name such as Europe/Zurich.");
        assertThat(answer.errorCodes()).containsExactly("BAD_USER_INPUT");
        assertThat(ask(mine, "trend(analyte: \"x\", timeZone: \"CET\") { from }")
                        .errors())
                .containsExactly("'CET' is not a time zone. Use UTC or a name such as Europe/Zurich.");
    }

    @Test
    void databaseKnowsEveryAcceptedZone() throws SQLException {
        var unknown = ZoneId.getAvailableZoneIds().stream()
                .filter(TrendArguments::isZone)
                .collect(Collectors.toCollection(TreeSet::new));
        try (var connection = samplewell.database().getConnection();
                var statement = connection.createStatement();
                var known = statement.executeQuery("SELECT name FROM pg_timezone_names")) {
            while (known.next()) {
                unknown.remove(known.getString(1));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void countsByStatusCostOneStatement() throws SQLException {
        var mine = units(2).each(samples(3, PUBLISHED), samples(2, RECEIVED)).into(samplewell.database());
        var answer = ask(mine, "sampleCountsByStatus { status count }");
        assertThat(answer.list("units.nodes[0].sampleCountsByStatus").toString())
                .isEqualTo("[[{status=RECEIVED, count=2}, {status=PUBLISHED, count=3}]]");
        assertThat(answer.statements()).isEqualTo(2);
    }

    private Answer ask(String mine, String fields) {
        return samplewell.ask("{ units(filter: {codePrefix: \"%s\"}) { nodes { %s } } }".formatted(mine, fields));
    }

    private void value(String mine, String sample, String value, String uom) throws SQLException {
        run(
                "UPDATE result SET value = %s, uom = '%s' WHERE code LIKE ? || '%s-%%'".formatted(value, uom, sample),
                mine);
    }

    private void collected(String mine, String sample, String at, String precision) throws SQLException {
        run(
                "UPDATE sample SET collected_at = '%s', collected_precision = '%s' WHERE code = ? || '%s'"
                        .formatted(at, precision, sample),
                mine);
    }

    private void run(String change, String mine) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setString(1, mine);
            assertThat(statement.executeUpdate()).as(change).isPositive();
        }
    }
}
