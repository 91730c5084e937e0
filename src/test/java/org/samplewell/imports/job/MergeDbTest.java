package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.imports.job.Csv.results;
import static org.samplewell.imports.job.Csv.units;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an import changes the stored data. */
class MergeDbTest {

    private final Laboratory laboratory = Laboratory.empty();

    @BeforeEach
    void aUnitWithASampleOfTwoResults() {
        laboratory.imports(
                "samplewell",
                units().row("unit=U1", "name=Well").row("unit=U2").asUnits(),
                results()
                        .row("result=R1")
                        .row("result=R2", "analyte=Sulfate", "status=TO_BE_VERIFIED")
                        .asResults());
    }

    private Laboratory.Job imports(Csv results) {
        return laboratory.imports("samplewell", results.asResults());
    }

    private Laboratory.Job importsUnits(Csv units) {
        return laboratory.imports("samplewell", units.asUnits());
    }

    private List<Map<String, Object>> audit(String entity) {
        return castAll(laboratory.all(
                "SELECT action, before::text AS before, after::text AS after, reason FROM audit_event WHERE entity = '%s' ORDER BY id"
                        .formatted(entity)));
    }

    @SuppressWarnings("unchecked") // no value in the audit of an update is null
    private static List<Map<String, Object>> castAll(List<?> rows) {
        return (List<Map<String, Object>>) rows;
    }

    @Test
    void repeatedImportChangesNothingAndReportsIt() {
        var again = laboratory.imports(
                "samplewell",
                units().row("unit=U1", "name=Well").row("unit=U2").asUnits(),
                results()
                        .row("result=R1")
                        .row("result=R2", "analyte=Sulfate", "status=TO_BE_VERIFIED")
                        .asResults());

        assertThat(again.counts()).containsExactly(0L, 4L, 0L);
        assertThat(again.message()).isEqualTo("Nothing new: every row was already known.");
        assertThat(laboratory.count("audit_event")).isEqualTo(1);
        assertThat(laboratory.value("SELECT sum(version)::text FROM unit")).isEqualTo("2");
    }

    @Test
    void changedUnitIsUpdatedAndAudited() {
        var job = importsUnits(units().row("unit=U1", "name=Deep well").row("unit=U2"));

        assertThat(job.counts()).containsExactly(1L, 1L, 0L);
        assertThat(job.message()).isEqualTo("Stored: 1 unit changed.");
        assertThat(laboratory.one("SELECT name, version FROM unit WHERE code = 'U1'"))
                .isEqualTo(Map.of("name", "Deep well", "version", 2L));
        assertThat(audit("Unit"))
                .containsExactly(Map.of(
                        "action",
                        "UPDATE",
                        "before",
                        "{\"name\": \"Well\"}",
                        "after",
                        "{\"name\": \"Deep well\"}",
                        "reason",
                        "Import " + job.id()));
    }

    @Test
    void auditNumbersDoNotDependOnTheLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            var job = importsUnits(units().row("unit=U1", "name=Deep well"));
            assertThat(audit("Unit")).extracting(event -> event.get("reason")).containsExactly("Import " + job.id());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void missingColumnKeepsStoredValues() {
        var job = laboratory.imports("samplewell", Laboratory.units("unit,organization\nU1,LAB\nU2,LAB\n"));

        assertThat(job.counts()).containsExactly(0L, 2L, 0L);
        assertThat(laboratory.value("SELECT name FROM unit WHERE code = 'U1'")).isEqualTo("Well");
    }

    @Test
    void changedUnpublishedResultIsUpdatedAndAudited() {
        var job = imports(results().row("result=R2", "analyte=Sulfate", "status=TO_BE_VERIFIED", "value=1.0"));

        assertThat(job.counts()).containsExactly(1L, 0L, 0L);
        assertThat(laboratory.value("SELECT value::text FROM result WHERE code = 'R2'"))
                .isEqualTo("1.0");
        assertThat(audit("Result"))
                .extracting(event -> event.get("action") + " " + event.get("before") + " " + event.get("after"))
                .containsExactly("UPDATE {\"value\": 1} {\"value\": 1.0}");
    }

    @Test
    void changedPublishedResultIsRetractedAndReplaced() {
        var job = imports(results().row("result=R1", "value=7"));

        assertThat(job.counts()).containsExactly(1L, 0L, 0L);
        assertThat(job.message()).isEqualTo("Stored: 1 published result retracted and replaced.");
        assertThat(
                        laboratory.all(
                                "SELECT r.value::text, r.status, o.value::text AS instead_of FROM result r LEFT JOIN result o ON o.id = r.retest_of_id WHERE r.code = 'R1' ORDER BY r.id"))
                .extracting(row -> row.get("value") + " " + row.get("status") + " " + row.get("instead_of"))
                .containsExactly("1 RETRACTED null", "7 PUBLISHED 1");
        assertThat(audit("Result")).extracting(event -> event.get("action")).containsExactly("RETRACT", "RETEST");
        assertThat(imports(results().row("result=R1", "value=7")).counts()).containsExactly(0L, 1L, 0L);
    }

    @Test
    void manuallyRetractedResultStaysRetractedUntilTheSourceChanges() {
        laboratory.execute("UPDATE result SET status = 'RETRACTED' WHERE code = 'R1'");

        assertThat(imports(results().row("result=R1")).counts()).containsExactly(0L, 1L, 0L);
        assertThat(imports(results().row("result=R1", "value=2")).counts()).containsExactly(1L, 0L, 0L);
        assertThat(laboratory.value("SELECT value::text FROM result WHERE code = 'R1' AND status = 'PUBLISHED'"))
                .isEqualTo("2");
    }

    @Test
    void statusMovesForwardOnly() {
        assertThat(imports(results().row("result=R1", "status=TO_BE_VERIFIED")).counts())
                .containsExactly(0L, 1L, 0L);

        imports(results().row("result=R2", "analyte=Sulfate", "status=PUBLISHED"));

        assertThat(laboratory.value("SELECT status FROM result WHERE code = 'R2'"))
                .isEqualTo("PUBLISHED");
        assertThat(laboratory.value("SELECT status FROM sample WHERE code = 'S1'"))
                .isEqualTo("PUBLISHED");
        assertThat(audit("Sample")).extracting(event -> event.get("action")).containsExactly("PUBLISH");
    }

    @Test
    void ignoredStatusIsReportedInTheNotes() {
        imports(results().row("result=R2", "analyte=Sulfate", "status=REJECTED"));

        var job = imports(results().row("result=R1", "status=TO_BE_VERIFIED").row("result=R2", "analyte=Sulfate"));

        assertThat(job.counts()).containsExactly(0L, 2L, 0L);
        assertThat(job.notes())
                .containsExactly(
                        "2 rows: a status that can't follow the stored one (R1: PUBLISHED → TO_BE_VERIFIED); the stored status is kept.");
        assertThat(laboratory.value("SELECT string_agg(status, ' ' ORDER BY id) FROM result"))
                .isEqualTo("PUBLISHED REJECTED");
    }

    @Test
    void newUnverifiedResultReopensPublishedSample() {
        imports(results().row("result=R2", "analyte=Sulfate", "status=PUBLISHED"));

        imports(results().row("result=R3", "status=TO_BE_VERIFIED"));

        assertThat(laboratory.value("SELECT status FROM sample WHERE code = 'S1'"))
                .isEqualTo("TO_BE_VERIFIED");
        assertThat(audit("Sample")).extracting(event -> event.get("action")).containsExactly("PUBLISH", "REOPEN");
    }

    @Test
    void changedValueMustBeVerifiedAgain() {
        laboratory.execute(
                "UPDATE result SET status = 'VERIFIED', verified_by = 'B', verified_at = now(), flag = 'IN_SPEC' WHERE code = 'R2'");

        imports(results().row("result=R2", "analyte=Sulfate", "status=TO_BE_VERIFIED", "value=9"));

        assertThat(laboratory.value("SELECT concat_ws(' ', status, flag, verified_by) FROM result WHERE code = 'R2'"))
                .isEqualTo("TO_BE_VERIFIED NOT_EVALUATED");
    }

    @Test
    void changedSampleIsUpdatedAndAudited() {
        var job = imports(results()
                .row("result=R1", "collected_by=Ann")
                .row("result=R2", "analyte=Sulfate", "collected_by=Ann", "status=TO_BE_VERIFIED"));

        assertThat(job.counts()).containsExactly(2L, 0L, 0L);
        assertThat(audit("Sample"))
                .extracting(event -> event.get("before") + " " + event.get("after"))
                .containsExactly("{\"collected_by\": null} {\"collected_by\": \"Ann\"}");
    }

    @Test
    void identicalDuplicateResultIsStoredOnce() {
        assertThat(imports(results().row("result=R3").row("result=R3")).counts())
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void analyteWithTakenCodeGetsAnotherCode() {
        imports(results().row("result=R3", "analyte=Nitrate!"));

        assertThat(laboratory.value("SELECT code FROM analyte WHERE name = 'Nitrate!'"))
                .asString()
                .matches("NITRATE-[0-9A-F]{6}");
    }
}
