package org.samplewell.imports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samplewell.imports.KnownFormats;
import org.samplewell.imports.format.UploadPart;
import org.samplewell.imports.job.Upload;

/** Valid and invalid upload forms. A rejected form leaves no file behind. */
@Timeout(20)
class UploadFormTest {

    private static final String BOUNDARY = "samplewell-boundary-7d1f";
    private static final UploadLimits LIMITS = new UploadLimits(10_000_000, Duration.ofSeconds(10));

    private final Spool spool = new Spool();

    @BeforeEach
    void open() {
        spool.open();
    }

    @AfterEach
    void close() {
        spool.close();
    }

    private Upload read(InputStream body) throws IOException {
        return read(body, LIMITS);
    }

    private Upload read(InputStream body, UploadLimits limits) throws IOException {
        return new UploadForm(spool, KnownFormats.ALL)
                .read(new FormBody(
                        new UploadBytes(body, limits),
                        FormHeaders.boundary("multipart/form-data; boundary=" + BOUNDARY)));
    }

    private void refused(InputStream body, int status, String sentence) throws IOException {
        refused(body, LIMITS, status, sentence);
    }

    private void refused(InputStream body, UploadLimits limits, int status, String sentence) throws IOException {
        assertThatThrownBy(() -> read(body, limits))
                .hasMessageContaining(sentence)
                .isInstanceOfSatisfying(
                        BadUpload.class, refused -> assertThat(refused.status()).isEqualTo(status));
        assertThat(spooled()).isEmpty();
    }

    private List<String> spooled() throws IOException {
        try (var files = Files.list(spool.folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("lock"))
                    .toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream bytes(Multipart form) {
        return new ByteArrayInputStream(form.bytes());
    }

    private static String part(String headers, String content) {
        return "--%s\r\n%s\r\n\r\n%s\r\n".formatted(BOUNDARY, headers, content);
    }

    private static String file(String name) {
        return part("Content-Disposition: form-data; name=\"units\"; filename=%s".formatted(name), "a");
    }

    private static final String FORMAT = part("Content-Disposition: form-data; name=\"format\"", "wqx");
    private static final String END = "--" + BOUNDARY + "--\r\n";

    @Test
    void partsAreAcceptedInAnyOrderAndFilesAreKeptExactly() throws IOException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);

        var upload = read(bytes(new Multipart()
                .file("results", content)
                .file("units", "\r\n--" + BOUNDARY.substring(1) + "\r\n")
                .field("format", "wqx")));

        assertThat(upload.format().word()).isEqualTo("wqx");
        assertThat(upload.files()).extracting(Upload.File::part).containsExactly(UploadPart.UNITS, UploadPart.RESULTS);
        assertThat(upload.files().get(1).path()).hasBinaryContent(content);
        assertThat(upload.files().get(0).path()).hasContent("\r\n--" + BOUNDARY.substring(1) + "\r\n");
        upload.discard();
        assertThat(spooled()).isEmpty();
    }

    @Test
    void shortTextAroundThePartsIsIgnored() throws IOException {
        read(bytes("This is a form.\r\n" + FORMAT + file("a") + END + "bye")).discard();

        refused(bytes("x".repeat(2_000_000) + "\r\n" + FORMAT + file("a") + END), 400, "data outside its parts");
        refused(bytes(FORMAT + file("a") + END + "x".repeat(20_000)), 400, "data outside its parts");
    }

    @Test
    void emptyFileInputIsIgnored() throws IOException {
        var upload = read(bytes(FORMAT
                + part("Content-Disposition: form-data; name=\"results\"; filename=\"\"", "")
                + file("a")
                + END));

        assertThat(upload.files()).extracting(Upload.File::part).containsExactly(UploadPart.UNITS);
        assertThat(spooled()).hasSize(1);
        upload.discard();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form",
                "--samplewell-boundary-7d1f",
                "--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\n",
                "--samplewell-boundary-7d1f\r\n\r\n\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition",
                "--samplewell-boundary-7d1f\r\nContent-Disposition\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name=\"\"\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: attachment; name=units\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name=units; filename=a\r\n\r\na",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name=units; filename=a\r\n\r\na\r\n--samplewell-boundary-7d1f",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name=units; filename=a\r\n\r\na\r\n--samplewell-boundary-7d1fXX",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name*=x'; filename*=%%\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name*=utf-8''é%é\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\r\nContent-Disposition: form-data; name=\"=?no-such?B?!!?=\"\r\n\r\na\r\n--samplewell-boundary-7d1f--",
                "--samplewell-boundary-7d1f\nContent-Disposition: form-data; name=units\n\na\n--samplewell-boundary-7d1f--",
            })
    void incompleteFormIsClientError(String body) throws IOException {
        refused(bytes(body), 400, "Send the part `format` and the files `units` or `results`, or both.");
    }

    @Test
    void nestedFormAndEncodedPartAreRejected() throws IOException {
        String units = "Content-Disposition: form-data; name=\"units\"; filename=a\r\n";

        refused(bytes(part(units + "Content-Type: multipart/mixed; boundary=x", "--x--")), 400, "contains other parts");
        refused(bytes(part(units + "Content-Transfer-Encoding: base64", "YQ==")), 400, "is encoded");
    }

    @Test
    void headersOfPartAreLimitedInSize() throws IOException {
        refused(
                bytes("--%s\r\nX: ".formatted(BOUNDARY) + "x".repeat(5_000_000)),
                400,
                "headers of more than 4096 bytes");
        refused(bytes(part("X: y\r\n".repeat(5000) + "X: y", "")), 400, "headers of more than 4096 bytes");
    }

    @Test
    void firstUnknownPartIsRejected() throws IOException {
        String more = part("Content-Disposition: form-data; name=\"x\"", "y").repeat(100_000);

        refused(bytes(FORMAT + file("a") + more), 400, "The part “x” is not known");
    }

    @Test
    void duplicatePartIsRejected() throws IOException {
        refused(bytes(FORMAT + FORMAT), 400, "The part `format` was sent twice");
        refused(bytes(FORMAT + file("a") + file("b") + END), 400, "The part `units` was sent twice");
        refused(bytes(FORMAT + file("\"\"") + file("\"\"") + END), 400, "The part `units` was sent twice");
    }

    @Test
    void unknownFormatIsRejectedBeforeFilesAreRead() throws IOException {
        String format = part("Content-Disposition: form-data; name=\"format\"", "x".repeat(1_000_000));

        refused(new SequenceInputStream(bytes(format), breakingOff("The client is gone.")), 400, "The format “xxx");
    }

    @Test
    void fileNameIsShortenedAndCleaned() throws IOException {
        var upload = read(bytes(FORMAT + file("\"=?utf-8?B?" + "YQBh".repeat(100) + "?=\"") + END));

        assertThat(upload.files().get(0).name()).isEqualTo("a�a".repeat(33) + "a…");
        upload.discard();
    }

    @Test
    void uploadIsAcceptedUpToItsSizeLimit() throws IOException {
        var form = new Multipart().field("format", "wqx").file("units", new byte[1000]);
        int size = form.bytes().length;

        read(bytes(form), new UploadLimits(size, Duration.ofSeconds(10))).discard();
        refused(bytes(form), new UploadLimits(size - 1, Duration.ofSeconds(10)), 413, "compress its files with gzip");
    }

    @Test
    void slowUploadTimesOut() throws IOException {
        var body = new FilterInputStream(
                bytes(new Multipart().field("format", "wqx").file("units", new byte[1000]))) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return super.read(into, from, 1);
            }
        };

        refused(body, new UploadLimits(10_000, Duration.ofSeconds(1)), 408, "The upload took longer than 1 seconds");
    }

    @Test
    void uploadOfDisconnectedClientLeavesNothingBehind() throws IOException {
        refused(
                new SequenceInputStream(bytes(FORMAT + file("a")), breakingOff("The client is gone.")),
                400,
                "The upload stopped before its end");
    }

    @Test
    void failureToStoreFileIsNotClientError() throws IOException {
        Path elsewhere = spool.folder;
        spool.folder = elsewhere.resolve("gone");

        assertThatThrownBy(() -> read(bytes(FORMAT + file("a") + END)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(BadUpload.class);
        spool.folder = elsewhere;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary",
                "multipart/form-data; charset=nonsense",
            })
    void contentTypeWithoutBoundaryIsClientError(String type) {
        assertThatThrownBy(() -> FormHeaders.boundary(type))
                .isInstanceOf(BadUpload.class)
                .hasMessageContaining("has no boundary");
    }

    @Test
    void longBoundaryIsRejected() {
        assertThatThrownBy(() -> FormHeaders.boundary("multipart/form-data; boundary=" + "x".repeat(71)))
                .isInstanceOf(BadUpload.class);
    }

    private static InputStream breakingOff(String why) {
        return new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
