package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.file.FileLimits;
import org.samplewell.imports.format.UploadPart;

/** Files that can't be imported: the job reports what to do, and nothing is stored. */
class BadFilesDbTest {

    private static final String GOOD = "unit,organization\nU1,LAB\n";

    private final Laboratory laboratory = Laboratory.empty();

    private void refused(byte[] units, String message) {
        refused(Laboratory.LIMITS, units, message);
    }

    private void refused(ImportLimits limits, byte[] units, String message) {
        var job = laboratory.imports("samplewell", limits, Laboratory.file(UploadPart.UNITS, units));
        assertThat(job.state() + " " + job.message())
                .startsWith("FAILED units (test.csv): ")
                .contains(message)
                .endsWith("Nothing was stored.");
        assertThat(laboratory.count("unit")).isZero();
    }

    private static ImportLimits limits(FileLimits file) {
        return new ImportLimits(file, 10_000, 100_000_000, Duration.ofMinutes(10));
    }

    private void refused(String units, String message) {
        refused(units.getBytes(StandardCharsets.UTF_8), message);
    }

    private static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void gzipAndByteOrderMarkAreAccepted() {
        var file = Laboratory.file(UploadPart.UNITS, gzip(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8)));

        assertThat(laboratory.imports("samplewell", file).counts()).containsExactly(1L, 0L, 0L);
    }

    @Test
    void emptyFileIsRejected() {
        refused("", "the file is empty");
        refused("\uFEFF", "the file is empty");
        refused(gzip(new byte[0]), "the file is empty");
    }

    @Test
    void fileWithoutRowsIsAcceptedAndReported() {
        assertThat(laboratory
                        .imports("samplewell", Laboratory.units("unit,organization\n"))
                        .message())
                .isEqualTo("The files have a heading line and no rows: nothing to import.");
    }

    @Test
    void fileThatIsNotCsvIsRejected() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}, "a binary file, not text");
        refused("PK\u0003\u0004…", "a ZIP archive or a spreadsheet");
        refused("<html><body>Not found</body></html>", "the heading line lacks unit, organization. It has <html>");
    }

    @Test
    void wrongDelimiterIsRejected() {
        refused("unit;name;organization\nU1;Well;LAB\n", "separated by semicolons: separate them by commas");
        refused("unit\tname\torganization\nU1\tWell\tLAB\n", "separated by tabs");
    }

    @Test
    void missingAndDuplicateHeadingsAreRejected() {
        refused("unit,name\nU1,Well\n", "the heading line lacks organization. It has unit, name.");
        refused("unit,organization,Unit\nU1,LAB,U1\n", "“unit” (column 1) and “Unit” (column 3) mean the same");
    }

    @Test
    void fileSentAsWrongPartIsRejected() {
        refused(
                Csv.results().row("result=R1").text(),
                "this is a results file: send it as `results` with the format `samplewell`");
        refused(
                "OrganizationIdentifier,MonitoringLocationIdentifier,MonitoringLocationTypeName\nA,B,Well\n",
                "this is a station file: send it as `units` with the format `wqx`");
    }

    @Test
    void truncatedAndDamagedGzipIsRejected() {
        byte[] packed = gzip((GOOD + "U2,LAB\n".repeat(1000)).getBytes(StandardCharsets.UTF_8));
        refused(Arrays.copyOf(packed, packed.length - 20), "the gzip file ends too early");
        packed[packed.length / 2] ^= 0x55;
        refused(packed, "compress and send it again");
    }

    @Test
    void gzipBombIsRejected() {
        byte[] bomb = gzip((GOOD + "U2,LAB\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        refused(limits(new FileLimits(100_000, 200, 10_000_000, 1000, 10)), bomb, "more than 100,000 bytes");
    }

    @Test
    void otherEncodingIsRejected() {
        refused(
                (GOOD + "U2,Zürich\n").getBytes(Charset.forName("windows-1252")),
                "line 3: there are bytes that are not UTF-8");
        refused(GOOD.getBytes(StandardCharsets.UTF_16), "this is UTF-16 text");
    }

    @Test
    void otherEncodingFarDownTheFileIsRejected() {
        String far = GOOD + "U2,LAB\n".repeat(30_000);
        refused((far + "U3,Zürich\n").getBytes(StandardCharsets.ISO_8859_1), "line 30003: there are bytes");
    }

    @Test
    void cellOfTenMillionCharactersIsRejected() {
        refused(GOOD + "U2," + "x".repeat(10_000_000) + "\n", "A cell may have at most 1000000 characters");
        refused(GOOD + "U2,\"" + "x".repeat(10_000_000) + "\"\n", "A cell may have at most 1000000 characters");
    }

    @Test
    void rowWithTooManyCellsIsRejected() {
        refused(GOOD + ",".repeat(2000) + "\n", "a row at most 1000 cells");
    }

    @Test
    void unclosedQuoteIsRejected() {
        refused(GOOD + "\"U2,LAB\nU3,LAB\nU4,LAB\n", "line 3: a quote (\") in the record");
    }

    @Test
    void unclosedQuoteInTheLastCellIsRejected() {
        refused(GOOD + "U2,\"LAB", "line 3: a quote (\") in the record");
        refused(GOOD + "U2,\"LAB\"\"", "line 3: a quote (\") in the record");
    }

    @Test
    void quoteInsideUnquotedCellIsPartOfTheValue() {
        var job = laboratory.imports(
                "samplewell",
                Laboratory.units("unit,name,organization\nU1,5\" pipe,LAB\nU2,\"a \"\"b\"\"\",LAB\nU3,,LAB 5\""));

        assertThat(job.counts()).as(job.message()).containsExactly(3L, 0L, 0L);
        assertThat(laboratory.value("SELECT name FROM unit WHERE code = 'U1'")).isEqualTo("5\" pipe");
    }

    @Test
    void quoteClosedInTheMiddleOfCellIsRejected() {
        refused(GOOD + "\"U2\"x,LAB\n", "after line 2: this can't be read as CSV");
    }
}
