package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.imports.job.Csv.results;
import static org.samplewell.imports.job.Csv.units;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samplewell.imports.format.UploadPart;

/** Rejected rows are listed with line, column, value and reason. The other rows are accepted. */
class RejectsDbTest {

    private final Laboratory laboratory = Laboratory.empty();

    @BeforeEach
    void twoUnits() {
        laboratory.imports("samplewell", units().row("unit=U1").row("unit=U2").asUnits());
    }

    private List<String> rejects(Upload.File... files) {
        var job = laboratory.imports("samplewell", files);
        assertThat(job.state()).as(job.message()).isEqualTo("COMPLETED");
        assertThat(job.accepted() + job.unchanged() + job.rejected()).isEqualTo(job.read());
        return laboratory
                .all("SELECT file, line, heading, value, reason FROM import_reject WHERE job_id = %d ORDER BY id"
                        .formatted(job.id()))
                .stream()
                .map(row -> "%s %s %s=%s: %s"
                        .formatted(
                                row.get("file"),
                                row.get("line"),
                                row.get("heading"),
                                row.get("value"),
                                row.get("reason")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    value=                  | value=: There is neither a value nor a detection condition.
                    value=1,5               | value=1,5: The comma may be a decimal or a thousands separator: write a point, and no separators.
                    result=                 | result=: The cell is blank: a value is required.
                    unit=                   | unit=: The cell is blank: a value is required.
                    collected_at=           | collected_at=: The cell is blank: a value is required.
                    collected_at=1.5.2026   | collected_at=1.5.2026: This is neither a date like 2026-05-01 nor a time with its offset like 2026-05-01T14:05+02:00.
                    collected_at=2026-05-01T08:00 | collected_at=2026-05-01T08:00: This is neither a date like 2026-05-01 nor a time with its offset like 2026-05-01T14:05+02:00.
                    collected_at=0019-05-01 | collected_at=0019-05-01: This is neither a date like 2026-05-01 nor a time with its offset like 2026-05-01T14:05+02:00.
                    collected_at=2199-01-01 | collected_at=2199-01-01: The collection time is in the future.
                    analysed_at=2026-04-30  | analysed_at=2026-04-30: The analysis is earlier than the collection or the receipt of the sample.
                    analysed_at=2026-05-02T00:30+15:00 | analysed_at=2026-05-02T00:30+15:00: This is neither a date like 2026-05-01 nor a time with its offset like 2026-05-01T14:05+02:00.
                    status=VERIFIED         | status=VERIFIED: This is not one of the words TO_BE_VERIFIED, PUBLISHED, REJECTED.
                    unit=U9                 | unit=U9: Unit U9 is not stored. Send a units file that contains it, before the results or together with them.
                    """)
    void invalidRowIsRejectedAndOtherRowsAreAccepted(String cell, String reject) {
        assertThat(rejects(results()
                        .row("result=R1")
                        .row("result=R2", "sample=S2", cell)
                        .asResults()))
                .containsExactly("results 3 " + reject);
        assertThat(laboratory.count("result")).isEqualTo(1);
    }

    @Test
    void duplicateKeyWithDifferentContentIsRejectedWithBothLines() {
        assertThat(rejects(
                        units().row("unit=U3", "name=A")
                                .row("unit=U3", "name=B")
                                .asUnits(),
                        results()
                                .row("result=R1", "value=1")
                                .row("result=R2")
                                .row("result=R1", "value=2")
                                .asResults()))
                .containsExactly(
                        "units 2 unit=U3: Unit U3 is on lines 2, 3 of the file with different content. Keep one of them.",
                        "units 3 unit=U3: Unit U3 is on lines 2, 3 of the file with different content. Keep one of them.",
                        "results 2 result=R1: Result R1 is on lines 2, 4 of the file with different content. Keep one of them.",
                        "results 4 result=R1: Result R1 is on lines 2, 4 of the file with different content. Keep one of them.");
        assertThat(laboratory.count("unit")).isEqualTo(2);
    }

    @Test
    void firstRowOfContradictorySampleIsAccepted() {
        assertThat(rejects(results()
                        .row("result=R1")
                        .row("result=R2", "collected_at=2026-05-02")
                        .row("result=R3", "collected_by=Ann")
                        .asResults()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("results 3 collected_at=")
                                .endsWith(
                                        "Sample S1 is on line 2 of the file with another collected_at than on line 3: make them equal."),
                        second -> assertThat(second)
                                .isEqualTo(
                                        "results 4 collected_by=Ann: Sample S1 is on line 2 of the file with another collected_by than on line 4: make them equal."));
    }

    @Test
    void unitOfSampleAndSampleOfResultCannotChange() {
        laboratory.imports("samplewell", results().row("result=R1").asResults());

        assertThat(rejects(results()
                        .row("result=R2", "unit=U2")
                        .row("result=R1", "sample=S2")
                        .asResults()))
                .containsExactly(
                        "results 2 unit=U2: Sample S1 is stored for unit U1. The unit of a sample cannot change.",
                        "results 3 result=R1: Result R1 is stored for sample S1. The sample of a result cannot change.");
    }

    @Test
    void collectionTimeAfterStoredReceiptOrAnalysisIsRejected() {
        laboratory.imports(
                "samplewell",
                results().row("result=R1", "analysed_at=2026-05-03").asResults());

        assertThat(rejects(results().row("result=R2", "collected_at=2026-06-01").asResults()))
                .singleElement()
                .asString()
                .contains("Result R1 of sample S1 is stored as analysed at");

        laboratory.execute("UPDATE sample SET received_at = '2026-05-01 12:00+02'");
        assertThat(rejects(results()
                        .row("result=R2", "collected_at=2026-05-01T15:00+02:00")
                        .asResults()))
                .singleElement()
                .asString()
                .contains("Sample S1 is stored as received at");
    }

    @Test
    void collectionTimeIsCheckedAgainstStoredAnalysisOfRejectedRow() {
        laboratory.imports(
                "samplewell",
                results().row("result=R1", "analysed_at=2026-05-03").asResults());

        assertThat(rejects(results()
                        .row("result=R2", "collected_at=2026-06-01")
                        .row("result=R1", "collected_at=2026-06-01", "value=1")
                        .row("result=R1", "collected_at=2026-06-01", "value=2")
                        .asResults()))
                .hasSize(3)
                .first()
                .asString()
                .contains("Result R1 of sample S1 is stored as analysed at");
    }

    @Test
    void receiptWithInvalidOffsetRejectsOnlyItsRow() {
        assertThat(rejects(Laboratory.results("""
                        unit,sample,collected_at,received_at,result,analyte,value
                        U1,S1,2026-05-02,2026-05-02T00:30+15:00,R1,Nitrate,1
                        U1,S2,2026-05-02,2026-05-02T00:30+14:00,R2,Nitrate,1
                        """)))
                .singleElement()
                .asString()
                .startsWith("results 2 received_at=2026-05-02T00:30+15:00: This is neither");
    }

    @Test
    void escapedNulCharacterIsPlainText() throws SQLException, IOException {
        var job = laboratory.imports(
                "samplewell", Laboratory.units("unit,organization,name\nU3,,\\u0000\nU4,LAB,\\u0000\n"));

        assertThat(job.counts()).as(job.message()).containsExactly(1L, 0L, 1L);
        assertThat(rejected(job.id())).contains("U3,,\\u0000,2,organization");
        assertThat(laboratory.value("SELECT name FROM unit WHERE code = 'U4'")).isEqualTo("\\u0000");
    }

    @Test
    void rowOfWrongLengthIsRejected() {
        assertThat(rejects(Laboratory.units("unit,organization\nU3,LAB,more\nU4\nU5,LAB\n")))
                .containsExactly(
                        "units 2 null=null: The row has 3 cells, the heading line has 2: check its commas and quotes.",
                        "units 3 null=null: The row has 1 cells, the heading line has 2: check its commas and quotes.");
    }

    @Test
    void nulCharacterOrTooLongKeyRejectsOnlyItsRow() {
        assertThat(rejects(units().row("unit=U3", "name=a\0b")
                        .row("unit=" + "x".repeat(300))
                        .row("unit=U4")
                        .asUnits()))
                .satisfiesExactly(
                        nul -> assertThat(nul).contains("name=a␀b: The cell holds a NUL character"),
                        key -> assertThat(key).endsWith("The cell has 300 characters: at most 250 are allowed."));
    }

    @Test
    void correctedRejectsCanBeImported() throws SQLException, IOException {
        var job = laboratory.imports(
                "samplewell", Laboratory.units("unit,organization,remark\nU3,,\"a,b\"\n=U4,LAB,\nU5,,\n"));

        String csv = rejected(job.id());

        assertThat(csv).isEqualTo("""
                unit,organization,remark,reject_line,reject_column,reject_reason
                U3,,"a,b",2,organization,The cell is blank: a value is required.
                U5,,,4,organization,The cell is blank: a value is required.
                """);
        var mended = laboratory.imports("samplewell", Laboratory.units(csv.replaceFirst("U3,,", "U3,LAB,")));
        assertThat(mended.counts()).containsExactly(1L, 0L, 1L);
        assertThat(mended.unmapped()).containsExactly("remark");
        assertThat(rejected(mended.id())).isEqualTo("""
                unit,organization,remark,reject_line,reject_column,reject_reason
                U5,,,3,organization,The cell is blank: a value is required.
                """);
    }

    private String rejected(long job) throws SQLException, IOException {
        var out = new ByteArrayOutputStream();
        try (var connection = laboratory.database.getConnection()) {
            new RejectedRows(connection, job).write(UploadPart.UNITS, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
