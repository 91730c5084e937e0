package org.samplewell.imports.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.job.Csv;
import org.samplewell.imports.job.RealSets;
import org.samplewell.testing.Answer;
import org.samplewell.testing.Samplewell;

/** Imports over HTTP, into the built WAR on Payara. */
class ImportIT {

    private static final Samplewell SAMPLEWELL = Samplewell.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([A-Za-z0-9_-]+)\"}");

    /** Prefixes the codes of this test, so that tests do not share codes. */
    private final String mine = UUID.randomUUID().toString().substring(0, 8);

    private String units() {
        return Csv.units().row("unit=" + mine, "organization=" + mine).text();
    }

    private String results(String... values) {
        var results = Csv.results();
        for (int i = 0; i < values.length; i++) {
            results.row("unit=" + mine, "sample=" + mine, "result=" + mine + i, "value=" + values[i]);
        }
        return results.text();
    }

    @Test
    void uploadIsImportedAndItsJobIsReadByGraphql() throws Exception {
        var job = imported(new Multipart()
                .field("format", "samplewell")
                .file("units", units())
                .file("results", results("1", "2")));

        assertThat(job.text("importJob.state")).isEqualTo("COMPLETED");
        assertThat(job.text("importJob.rowsRead")).isEqualTo("3");
        assertThat(job.text("importJob.accepted")).isEqualTo("3");
        assertThat(job.text("importJob.message")).isEqualTo("Stored: 1 unit, 1 sample, 2 results.");
        assertThat(SAMPLEWELL
                        .ask("{ unit(code: \"%s\") { sampleCount } }".formatted(mine))
                        .text("unit.sampleCount"))
                .isEqualTo("1");
    }

    @Test
    void rejectsAreListedAndDownloadedAsCsv() throws Exception {
        var job = imported(new Multipart()
                .field("format", "samplewell")
                .file("units", units())
                .file("results", results("1", "")));

        assertThat(job.text("importJob.rejected")).isEqualTo("1");
        assertThat(job.text("importJob.rejects.nodes[0].line")).isEqualTo("3");
        assertThat(job.text("importJob.rejects.nodes[0].column")).isEqualTo("value");

        var csv = get("imports/%s/rejects.csv".formatted(job.text("importJob.id")));
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.body().lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(",3,value,There is neither a value nor a detection condition.");
        assertThat(get("imports/%s/rejects.csv?file=units".formatted(job.text("importJob.id")))
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void jobsAndRejectsAreFoundByIdAndJobsAlsoByNumber() throws Exception {
        var job = imported(new Multipart().field("format", "samplewell").file("units", "unit,organization\n,LAB\n,\n"));
        String id = job.text("importJob.id");
        String number = new String(Base64.getUrlDecoder().decode(id), UTF_8).replace("ImportJob:", "");

        var answer = SAMPLEWELL.ask("""
                { node(id: "%s") { id ... on ImportJob { state rejects(last: 1) { totalCount nodes { id line } } } }
                  importJob(id: "%s") { id } none: importJob(id: "VW5pdDox") { id } }
                """.formatted(id, number));

        assertThat(answer.text("node.id")).isEqualTo(id);
        assertThat(answer.text("importJob.id")).isEqualTo(id);
        assertThat(answer.text("node.rejects.totalCount")).isEqualTo("2");
        assertThat(answer.text("node.rejects.nodes[0].line")).isEqualTo("3");
        assertThat(answer.errors()).containsExactly("'VW5pdDox' is not the id of an import job.");
        String reject = answer.text("node.rejects.nodes[0].id");
        var found = SAMPLEWELL.ask("{ node(id: \"%s\") { id ... on ImportReject { line } } }".formatted(reject));
        assertThat(found.text("node.id")).isEqualTo(reject);
        assertThat(found.text("node.line")).isEqualTo("3");
        assertThat(get("imports/%s/rejects.csv".formatted(number)).body())
                .isEqualTo(get("imports/%s/rejects.csv".formatted(id)).body())
                .startsWith("unit,organization,reject_line");
    }

    @Test
    void uploadsLeaveNoFileBehind() throws Exception {
        String big = "x".repeat(20_000);
        for (int i = 0; i < 10; i++) {
            imported(new Multipart().field("format", "samplewell").file("units", units() + "\n".repeat(20_000)));
            refused(new Multipart().file("units", big).field("format", "xls"), 400, "is not known");
            refused(new Multipart().file("units", big).file("units", big), 400, "was sent twice");
        }
        for (int i = 0; i < 10; i++) {
            breakOff(
                    new Multipart()
                            .field("format", "samplewell")
                            .file("units", big)
                            .bytes(),
                    15_000);
        }
        var parts = new Multipart().field("format", "samplewell").file("units", big);
        for (int i = 0; i < 100_000; i++) {
            parts.field("x", "y");
        }
        long start = System.nanoTime();
        refused(parts, 400, "The part “x” is not known.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(uploads()).isEmpty());
    }

    /** The files that hold an upload, including the server's temporary files. */
    private static List<Path> uploads() throws IOException {
        try (var files = Files.walk(SAMPLEWELL.temporaryFiles())) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.upload|upload_.*\\.tmp"))
                    .toList();
        }
    }

    /** Sends the first bytes of a request and closes the connection. */
    private static void breakOff(byte[] body, int sent) throws IOException {
        var address = SAMPLEWELL.baseUri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var out = socket.getOutputStream();
            out.write("POST /imports HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(address.getAuthority(), Multipart.contentType(), body.length)
                    .getBytes(UTF_8));
            out.write(body, 0, sent);
            out.flush();
        }
    }

    @Test
    void invalidMultipartIsClientErrorWithExplanation() throws Exception {
        assertAnswer(
                send(request("imports")
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofString("x"))),
                400,
                "has no boundary");
        assertAnswer(
                send(request("imports")
                        .header("Content-Type", Multipart.contentType())
                        .POST(BodyPublishers.ofString("x"))),
                400,
                "The upload is not complete multipart/form-data");
        assertAnswer(
                send(post(new Multipart().field("format", "wqx")).header("Content-Encoding", "gzip")),
                415,
                "can't be sent with a Content-Encoding");
    }

    @Test
    void invalidUploadIsRejectedWithInstructions() throws Exception {
        refused(
                new Multipart().field("format", "samplewell"),
                400,
                "There is no file. Send the part `format` and the files");
        refused(new Multipart().file("units", units()), 400, "The part `format` is missing: send samplewell or wqx.");
        refused(
                new Multipart().field("format", "xls").file("units", units()),
                400,
                "The format “xls” is not known: send samplewell or wqx.");
        refused(
                new Multipart().field("format", "wqx").field("units", "a.csv"),
                400,
                "The part `units` is not a file: with curl, write -F units=@FILE.");
        refused(new Multipart().field("format", "wqx").file("file", units()), 400, "The part “file” is not known.");
        refused(
                new Multipart().field("format", "wqx").file("units", "").file("units", ""),
                400,
                "The part `units` was sent twice");

        assertAnswer(send(request("imports").GET()), 405, "An import is sent by POST.");
        assertAnswer(
                send(request("imports").header("Content-Type", "text/csv").POST(BodyPublishers.ofString(units()))),
                415,
                "An import is sent as multipart/form-data.");
        assertAnswer(get("imports/0/rejects.csv"), 404, "There is no import 0.");
        assertAnswer(get("imports/VW5pdDox/rejects.csv"), 404, "There is no import VW5pdDox.");
        assertAnswer(send(request("imports/1/rejects.csv").DELETE()), 405, "Use GET to download rejected rows.");
        assertAnswer(get("imports/nothing"), 404, "This address is unknown.");
    }

    @Test
    void crossSiteImportIsRejected() throws Exception {
        var upload = new Multipart().field("format", "samplewell").file("units", units());
        String own = SAMPLEWELL.baseUri().getRawAuthority();

        for (var foreign : List.of(
                post(upload).header("Sec-Fetch-Site", "cross-site"),
                post(upload).header("Origin", "http://elsewhere"))) {
            var answer = send(foreign);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).startsWith("{\"errors\":").contains("a page of another site");
        }
        assertThat(send(post(upload).header("Origin", "http://" + own)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void fileThatCannotBeImportedFailsItsJob() throws Exception {
        var job = imported(new Multipart().field("format", "wqx").file("results", units()));

        assertThat(job.text("importJob.state")).isEqualTo("FAILED");
        assertThat(job.text("importJob.message"))
                .startsWith(
                        "results (results.csv): this is a units file: send it as `units` with the format `samplewell`.");
        assertAnswer(get("imports/%s/rejects.csv".formatted(job.text("importJob.id"))), 409, "is FAILED");
    }

    @Test
    void templatesAreDownloadedAndImported() throws Exception {
        var units = get("templates/units.csv");
        var results = get("templates/results.csv");
        assertThat(units.statusCode()).isEqualTo(200);

        var job = imported(new Multipart()
                .field("format", "samplewell")
                .file("units", units.body())
                .file("results", results.body()));

        assertThat(job.text("importJob.rejected")).isEqualTo("0");
    }

    @Test
    void realDataSetImportsCompletelyAndIsUnchangedTheSecondTime() throws Exception {
        var station = Files.readAllBytes(RealSets.file("wqx-potomac-2020-2025", "station.csv"));
        var result = Files.readAllBytes(RealSets.file("wqx-potomac-2020-2025", "result.csv.gz"));
        var upload =
                new Multipart().field("format", "wqx").file("units", station).file("results", result);

        var first = imported(upload);
        var second = imported(upload);

        assertThat(first.text("importJob.rejected")).isEqualTo("0");
        assertThat(first.text("importJob.rowsRead")).isEqualTo("58684");
        assertThat(second.text("importJob.unchanged")).isEqualTo("58684");
        assertThat(second.text("importJob.message")).isEqualTo("Nothing new: every row was already known.");
    }

    @Test
    void mainQueryCostsSixStatementsOnRealDataAndOneMorePerFilter() throws Exception {
        var station = Files.readAllBytes(RealSets.file("wqx-greatlakes-2019", "station.csv"));
        var result = Files.readAllBytes(RealSets.file("wqx-greatlakes-2019", "result.csv.gz"));
        var job = imported(
                new Multipart().field("format", "wqx").file("units", station).file("results", result));
        assertThat(job.text("importJob.rowsRead")).isEqualTo("173711");
        assertThat(job.text("importJob.rejected")).isEqualTo("0");

        for (var number : List.of(50, 200)) {
            assertThat(mainQuery(number, "").statements()).isEqualTo(6);
            var twice = "again: samples(filter: {status: PUBLISHED}, first: 10) { nodes { media } }";
            assertThat(mainQuery(number, twice).statements()).isEqualTo(6);
            var other = "waiting: samples(filter: {status: [TO_BE_VERIFIED]}, first: 10) { nodes { code } }";
            assertThat(mainQuery(number, other).statements()).isEqualTo(7);
        }
    }

    @Test
    void operationThatReadsTooManyRowsIsRejectedWithExplanation() throws Exception {
        var station = Files.readAllBytes(RealSets.file("wqx-greatlakes-2019", "station.csv"));
        var result = Files.readAllBytes(RealSets.file("wqx-greatlakes-2019", "result.csv.gz"));
        imported(new Multipart().field("format", "wqx").file("units", station).file("results", result));

        var answer = SAMPLEWELL.ask(
                "{ units(first: 400, filter: {organization: [\"WIDNR_WQX\"]}) { nodes { samples(first: 400) { nodes { results { code } } } } } }");

        assertThat(answer.errorCodes()).contains("TOO_MANY_ROWS");
        assertThat(answer.errors().get(0)).startsWith("The operation reads more than 100000 rows.");
    }

    private static Answer mainQuery(int number, String more) {
        var answer = SAMPLEWELL.ask("""
                { units(first: %d, filter: {organization: ["WIDNR_WQX"]}) { nodes { code organization { name }
                    published: sampleCount(filter: {status: [PUBLISHED]})
                    samples(first: 10, filter: {status: [PUBLISHED]}) {
                      nodes { code collectedAt results { value text uom analyte { name } } } }
                    %s } } }
                """.formatted(number, more));
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.list("units.nodes[*].organization.name")).hasSize(number);
        assertThat(answer.list("units.nodes[*].samples.nodes[*].results[*].analyte.name"))
                .isNotEmpty()
                .doesNotContainNull();
        return answer;
    }

    private Answer imported(Multipart upload) throws IOException, InterruptedException {
        var answer = send(post(upload));
        var id = ID.matcher(answer.body());
        assertThat(id.matches()).as(answer.body()).isTrue();
        assertThat(answer.statusCode()).isEqualTo(202);
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> SAMPLEWELL.ask(
                                "{ importJob(id: \"%s\") { id state rowsRead accepted unchanged rejected message rejects(first: 5) { nodes { line column } } } }"
                                        .formatted(id.group(1))),
                        job -> !job.text("importJob.state").matches("QUEUED|RUNNING"));
    }

    private void refused(Multipart upload, int status, String sentence) throws IOException, InterruptedException {
        assertAnswer(send(post(upload)), status, sentence);
    }

    private static void assertAnswer(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.body()).startsWith("{\"error\":\"").contains(sentence);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private static HttpRequest.Builder post(Multipart upload) {
        return request("imports")
                .header("Content-Type", Multipart.contentType())
                .POST(BodyPublishers.ofByteArray(upload.bytes()));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SAMPLEWELL.baseUri().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
