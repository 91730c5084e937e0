package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.imports.file.FileLimits;
import org.samplewell.imports.format.UploadPart;

/** Small files that need many resources: each import ends soon, reports the limit, and stores nothing. */
@Timeout(60)
class ImportLimitsDbTest {

    private static final FileLimits FILE = Laboratory.LIMITS.file();
    private static final ImportLimits STRICT = new ImportLimits(FILE, 100, 10_000, Duration.ofMinutes(1));
    private static final String HEADING = "unit,organization\n";

    private final Laboratory laboratory = Laboratory.empty();

    private void refused(ImportLimits limits, String message, Upload.File... files) {
        var job = laboratory.imports("samplewell", limits, files);
        assertThat(job.state() + " " + job.message())
                .startsWith("FAILED ")
                .contains(message)
                .endsWith(" Nothing was stored.");
        assertThat(laboratory.count("unit") + laboratory.count("import_reject")).isZero();
    }

    /** A gzip file that repeats a text. */
    private static Upload.File packed(UploadPart part, String heading, String text, int times) {
        var packed = new ByteArrayOutputStream();
        byte[] many = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (var out = new GZIPOutputStream(packed)) {
            out.write(heading.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1000; i++) {
                out.write(many);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Laboratory.file(part, packed.toByteArray());
    }

    @Test
    void gzipFileOverTheUnpackedRatioIsRejected() {
        refused(
                Laboratory.LIMITS,
                "or send it uncompressed, or ask the administrator to raise samplewell.imports.unpacked-ratio.",
                packed(UploadPart.UNITS, HEADING, "U1,LAB\n", 10_000_000));
    }

    @Test
    void smallGzipFileIsUnpackedAtAnyRatio() {
        var job = laboratory.imports("samplewell", packed(UploadPart.UNITS, HEADING, "U1,LAB\n", 100_000));

        assertThat(job.counts()).as(job.message()).containsExactly(1L, 99_999L, 0L);
    }

    @Test
    void blankLinesAreCountedAsLines() {
        for (String blank : new String[] {"\n", "\r\n", "\r", "\n\r"}) {
            refused(
                    Laboratory.LIMITS,
                    "the file has more than 10,000,000 lines, including blank lines",
                    Laboratory.units(HEADING + blank.repeat(11_000_000)));
        }
    }

    @Test
    void linesWithinCellsAreCounted() {
        refused(
                new ImportLimits(
                        new FileLimits(1L << 32, 200, 1000, 1_000_000, 1000), 100, 10_000, Duration.ofMinutes(1)),
                "the file has more than 1,000 lines",
                Laboratory.units(HEADING + "U1,\"" + "\n".repeat(2000) + "\"\n"));
    }

    @Test
    void fileWithMaximumNumberOfLinesIsAccepted() {
        var limits =
                new ImportLimits(new FileLimits(1L << 32, 200, 3, 1_000_000, 1000), 100, 10_000, Duration.ofMinutes(1));

        assertThat(laboratory
                        .imports("samplewell", limits, Laboratory.units("unit,organization\r\nU1,LAB\r\nU2,LAB\r\n"))
                        .counts())
                .containsExactly(2L, 0L, 0L);
    }

    @Test
    void importWithTooManyRejectsFailsWithTheFirstReasons() {
        refused(STRICT, """
                units (test.csv): Of 103 rows read, more than 100 were rejected, which is the most an import may reject: \
                check that these are the right files, send their rows in several imports, \
                or ask the administrator to raise samplewell.imports.rejects-max. \
                The first reasons: units line 4, organization: The cell is blank: a value is required. \
                units line 5, The row has 1 cells, the heading line has 2: check its commas and quotes.\
                """, Laboratory.units(HEADING + "U1,LAB\nU2,LAB\nU3,\n" + "x\n".repeat(200_000)));
    }

    @Test
    void importWithMaximumNumberOfRejectsIsAccepted() {
        assertThat(laboratory
                        .imports("samplewell", STRICT, Laboratory.units(HEADING + "U1,LAB\n" + "x\n".repeat(100)))
                        .counts())
                .containsExactly(1L, 0L, 100L);
    }

    @Test
    void contradictoryRowsCountAsRejects() {
        String units = IntStream.range(0, 102).mapToObj("U1,LAB%d\n"::formatted).collect(Collectors.joining());

        refused(STRICT, "Of 102 rows read, more than 100 were rejected", Laboratory.units(HEADING + units));
    }

    @Test
    void importWithTooLargeRejectedRowsFails() {
        refused(
                STRICT,
                "have more than 10,000 characters, which is the most an import keeps",
                Laboratory.units(HEADING + ("\"" + "y".repeat(900) + "\",\n").repeat(20)));
    }

    @Test
    void importTimesOutWhileReading() {
        var limits = new ImportLimits(FILE, 100, 10_000, Duration.ofSeconds(1));
        refused(
                limits,
                "The import took longer than 1 seconds",
                Laboratory.units(HEADING + "U1,LAB\n".repeat(9_000_000)));
    }

    @Test
    void importTimesOutWhileTheDatabaseIsLocked() throws SQLException {
        var limits = new ImportLimits(FILE, 100, 10_000, Duration.ofSeconds(2));
        try (Connection other = laboratory.database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE unit IN ROW EXCLUSIVE MODE");

            refused(limits, "The import took longer than 2 seconds", Laboratory.units(HEADING + "U1,LAB\n"));
        }
    }

    @Test
    void longHeadingIsRejected() {
        refused(
                STRICT,
                "the heading of column 3 has 251 characters: at most 250 are allowed.",
                Laboratory.units("unit,organization," + "x".repeat(251) + "\nU1,LAB,\n"));
    }

    @Test
    void numberWithTooManyDigitsOrTooLargeExponentIsRejected() {
        laboratory.imports("samplewell", Laboratory.units(HEADING + "U1,LAB\n"));
        for (String number :
                new String[] {"1e999999999", "-1E+100", "<1e-100", ">=5e101", "9".repeat(101), "0." + "1".repeat(99)}) {
            var job = laboratory.imports(
                    "samplewell",
                    Csv.results().row("result=R1", "value=" + number).asResults());

            assertThat(job.counts()).as(number).containsExactly(0L, 0L, 1L);
            assertThat(laboratory.value("SELECT reason FROM import_reject WHERE job_id = " + job.id()))
                    .isEqualTo("The number is too long: use at most 100 characters and an exponent from -99 to 99.");
        }
    }
}
