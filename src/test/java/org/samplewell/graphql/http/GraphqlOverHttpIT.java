package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.GraphqlClient.header;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.samplewell.graphql.GraphqlClient;
import org.samplewell.testing.RawHttp;
import org.samplewell.testing.Samplewell;

/** The rules of the GraphQL over HTTP specification, September 2026, and of HTTP. */
class GraphqlOverHttpIT {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    /** Audits that contradict chapter 5.4 of the specification for its own media type: 422 (audits: 400). */
    private static final Set<String> OVERRULED = Set.of("423L", "86EE");

    private final GraphqlClient client = new GraphqlClient(Samplewell.shared().baseUri());

    @Test
    void auditsPassExceptWhereSpecificationOverrulesThem() throws Exception {
        assertThat(HttpAudits.failing(client.endpoint()).keySet()).isEqualTo(OVERRULED);
    }

    @Test
    void responseHasTheMostPreferredMediaType() throws Exception {
        var answer = client.post(TYPENAME, GRAPHQL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(GRAPHQL + ";charset=UTF-8");
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(String.join(", ", answer.headers().allValues("Vary"))).contains("Accept", "Accept-Encoding");
        assertThat(header(client.post(TYPENAME, "*/*"), "Content-Type")).startsWith(JSON);
        assertThat(header(client.post(TYPENAME, GRAPHQL + ";q=0.5, " + JSON), "Content-Type"))
                .startsWith(JSON);
        assertThat(client.post(TYPENAME, "text/html").statusCode()).isEqualTo(406);
        assertThat(client.post(TYPENAME, JSON + ";q=0").statusCode()).isEqualTo(406);
    }

    @Test
    void statusMatchesTheOutcomeOfTheRequest() throws Exception {
        answered("{\"query\": \"{ __typename }\"}", 200, 200);
        answered("{\"query\": \"{ __typename units(after: \\\"no cursor\\\") { totalCount } }\"}", 294, 200);
        answered("{\"query\": \"{ nope\"}", 400, 200);
        answered("{\"query\": \"\"}", 400, 200);
        answered("{\"query\": \"{ nope }\"}", 422, 200);
        answered("{\"query\": \"query A { __typename } query B { __typename }\"}", 422, 200);
        answered("{\"query\": \"{ __typename }\", \"operationName\": \"A\"}", 422, 200);
        answered("{\"query\": \"query Q($n: Int!) { units(first: $n) { totalCount } }\"}", 422, 200);
        answered("{\"query\": 0}", 422, 400);
        answered("{\"qeury\": \"{ __typename }\"}", 422, 400);
        answered("{\"query\": \"{ __typename }\", \"variables\": [7]}", 422, 400);
        answered("{\"query\": \"{ __typename }\", \"onError\": \"IGNORE\"}", 422, 400);
        answered("NONSENSE", 400, 400);
    }

    private void answered(String body, int status, int legacy) throws Exception {
        var answer = client.post(body, GRAPHQL);
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.body().contains("\"data\"")).as(body).isEqualTo(status < 300);
        assertThat(answer.body().contains("\"errors\"")).as(body).isEqualTo(status != 200);
        assertThat(header(answer, "Content-Type")).startsWith(GRAPHQL);
        assertThat(client.post(body, JSON).statusCode()).as(body).isEqualTo(legacy);
    }

    @Test
    void errorsHaveTheirCodes() throws Exception {
        assertThat(client.post("{\"query\": \"{ nope }\"}", GRAPHQL).body()).contains("\"VALIDATION_FAILED\"");
        assertThat(client.post("{\"query\": \"{ nope\"}", GRAPHQL).body()).contains("\"INVALID_SYNTAX\"");
        assertThat(client.post("{}", GRAPHQL).body()).contains("\"BAD_REQUEST\"");
    }

    @Test
    void queriesAreAcceptedByGetInUtf8() throws Exception {
        var answer = client.get(Map.of(
                "query", "query Q($n: Int) { units(first: $n) { totalCount } }",
                "variables", "{\"n\": 1}",
                "operationName", "",
                "extensions", ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("totalCount");
        var echoed = client.get(Map.of("query", "query Größe($ü: String) { __typename }"));
        assertThat(echoed.body()).contains("INVALID_SYNTAX").contains("ö").doesNotContain("Ã");
        var type = client.get(Map.of("query", "{ __type(name: \"Größe 🏃\") { name } }"));
        assertThat(type.body()).isEqualTo("{\"data\":{\"__type\":null}}");
    }

    @Test
    void malformedParametersAreRejected() throws Exception {
        for (var query : new String[] {"query=%C3", "query=%", "query=%7B__typename%7D&query=x"}) {
            assertThat(RawHttp.send(client.server(), "GET /graphql?" + query + " HTTP/1.1\nHost: localhost\n"))
                    .as(query)
                    .startsWith("HTTP/1.1 400")
                    .contains("\"errors\"");
        }
        for (var variables : new String[] {"[1]", "7", "{", "{} {}"}) {
            assertThat(client.get(Map.of("query", "{ __typename }", "variables", variables))
                            .statusCode())
                    .as(variables)
                    .isEqualTo(400);
        }
    }

    @Test
    void mutationsAreRejectedForSafeMethods() throws Exception {
        var answer = client.get(Map.of("query", "mutation { __typename }"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("POST");
        assertThat(answer.body()).contains("\"METHOD_NOT_ALLOWED\"");
        var query = GraphqlClient.send(client.request()
                .header("Content-Type", JSON)
                .method("QUERY", BodyPublishers.ofString("{\"query\": \"mutation { __typename }\"}")));
        assertThat(query.statusCode()).isEqualTo(405);
    }

    @Test
    void otherMethodsAreRejectedAndAllowedMethodsAreNamed() throws Exception {
        for (var method : new String[] {"DELETE", "PUT", "PATCH", "FIND"}) {
            var answer = GraphqlClient.send(client.request().method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, POST, QUERY, OPTIONS");
            assertThat(answer.body()).startsWith("{\"errors\"");
        }
        var options = GraphqlClient.send(client.request().method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).contains("QUERY");
        assertThat(header(options, "Accept-Query")).isEqualTo(JSON);
    }

    @Test
    void queryIsAcceptedByTheQueryMethod() throws Exception {
        var answer = GraphqlClient.send(
                client.request().header("Content-Type", JSON).method("QUERY", BodyPublishers.ofString(TYPENAME)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"Query\"");
    }

    @Test
    void headRequestReturnsTheHeadersOnly() throws Exception {
        var answer =
                GraphqlClient.send(HttpRequest.newBuilder(URI.create(client.endpoint() + "?query=%7B__typename%7D"))
                        .method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(JSON);
        assertThat(header(answer, "Content-Length")).isEqualTo("31");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void onlyJsonInUtf8IsAccepted() throws Exception {
        for (var type : new String[] {
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/graphql",
            "application/json;charset=latin1",
            "multipart/form-data; boundary=x",
            "application/json, text/plain",
            "application/jsonp"
        }) {
            sent("Content-Type: " + type, 415);
        }
        sent("Content-Type: application/json; charset=\"UTF-8\"", 200);
        sent("Content-Type: APPLICATION/JSON ;charset=utf-8", 200);
        sent("X-None: x", 415);
        sent("Content-Type: application/json\nContent-Encoding: deflate", 415);
        sent("Content-Type: application/json\nContent-Encoding: gzip, gzip", 415);
        sent("Content-Type: application/json\nContent-Encoding: identity", 200);
        sent("Content-Type: application/json\nContent-Encoding: gzip", 400);
    }

    private void sent(String headers, int status) throws IOException {
        var head = "POST /graphql HTTP/1.1\nHost: localhost\n%s\nContent-Length: %d\n"
                .formatted(headers, TYPENAME.length());
        assertThat(RawHttp.send(client.server(), head, TYPENAME.getBytes(StandardCharsets.UTF_8)))
                .as(headers)
                .startsWith("HTTP/1.1 " + status)
                .contains(status == 200 ? "\"data\"" : "\"errors\"");
    }

    @Test
    void compressedRequestIsAcceptedUpToItsSizeLimit() throws Exception {
        assertThat(packed(TYPENAME).body()).contains("\"Query\"");
        var bomb = packed("{\"query\": \"" + " ".repeat(50_000_000) + "\"}");
        assertThat(bomb.statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> packed(String body) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return GraphqlClient.send(client.request()
                .header("Content-Type", JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray())));
    }

    @Test
    void largeResponseIsCompressedForClientsThatAcceptIt() throws Exception {
        var large = "{\"query\": \"{ __schema { types { name fields { name description } } } }\"}";
        var request = client.request()
                .header("Content-Type", JSON)
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString(large));
        var answer = HttpClient.newHttpClient()
                .send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofInputStream());
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        try (var plain = new GZIPInputStream(answer.body())) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(client.post(large, JSON).body());
        }
        assertThat(header(client.post(large, JSON), "Content-Encoding")).isEmpty();
        var liked = HttpClient.newHttpClient()
                .send(
                        client.request()
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Content-Type", JSON)
                                .header("Accept-Encoding", "gzip, deflate, br, zstd")
                                .POST(BodyPublishers.ofString(large))
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(header(liked, "Content-Encoding")).isEqualTo(Brotli4jLoader.isAvailable() ? "br" : "gzip");
        if (Brotli4jLoader.isAvailable()) {
            try (var plain = new BrotliInputStream(liked.body())) {
                assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(client.post(large, JSON).body());
            }
        }
        var small = GraphqlClient.send(client.request()
                .header("Content-Type", JSON)
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString(TYPENAME)));
        assertThat(header(small, "Content-Encoding")).isEmpty();
        assertThat(header(small, "Content-Length")).isEqualTo("31");
    }

    @Test
    void invalidRequestIsRejectedWithAnExplanation() throws Exception {
        refused("{\"query\": ", 400, "The request is not JSON");
        refused("", 400, "The request is empty");
        refused("{\"query\": \"{ __typename }\"} x", 400, "The request is not JSON");
        refused("{\"query\": \"{ __typename }\"}{}", 400, "The request has text after its end");
        refused("{\"query\": \"{ a }\", \"query\": \"{ b }\"}", 400, "the name \\\"query\\\" twice");
        refused("{\"query\": \"\\ud800\"}", 400, "half a character");
        refused("[" + TYPENAME + "]", 400, "must be one JSON object with query");
        refused("{}", 400, "The request has no `query`");
        refused("null", 400, "must be one JSON object");
        refused("{\"query\": 0}", 400, "`query` must be a string, but is a number");
        refused("{\"query\": \"{ __typename }\", \"operationName\": {}}", 400, "must be a string, but is an object");
        refused("{\"query\": \"{ __typename }\", \"extensions\": \"x\"}", 400, "must be an object, but is a string");
        refused("{\"query\": \"" + "x".repeat(1_000_001) + "\"}", 413, "larger than 1000000 bytes");
        assertThat(client.post("{\"query\": \"{ __typename }\", \"more\": {\"a\": 1}}", JSON)
                        .body())
                .contains("\"Query\"");
    }

    @Test
    void invalidUtf8IsRejected() throws Exception {
        var body = "{\"query\": \"{ __type(name: \\\"\u00e4\\\") { name } }\"}".getBytes(StandardCharsets.ISO_8859_1);
        var answer = GraphqlClient.send(
                client.request().header("Content-Type", JSON).POST(BodyPublishers.ofByteArray(body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The request is not UTF-8");
    }

    @Test
    void persistedQueriesAreOffWithTheStandardError() throws Exception {
        var extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ecf4edb46db40b5132295c0291d62fb6\"}}";
        for (var answer : new HttpResponse<?>[] {
            client.post("{\"extensions\":" + extensions + "}", JSON), client.get(Map.of("extensions", extensions))
        }) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(String.valueOf(answer.body()))
                    .contains(
                            "\"message\":\"PersistedQueryNotSupported\"", "\"code\":\"PERSISTED_QUERY_NOT_SUPPORTED\"");
        }
        assertThat(client.post("{\"query\":\"{ __typename }\",\"extensions\":" + extensions + "}", JSON)
                        .body())
                .contains("\"Query\"");
    }

    @Test
    void preferredWaitIsAppliedIfShorter() throws Exception {
        assertThat(preferred("wait=5")).isEqualTo("wait=5");
        assertThat(preferred("wait=500")).isEmpty();
        assertThat(preferred("wait=soon")).isEmpty();
    }

    private String preferred(String preference) throws Exception {
        var answer = client.get(Map.of("query", "{ __typename }"), "Prefer", preference);
        assertThat(answer.statusCode()).isEqualTo(200);
        return header(answer, "Preference-Applied");
    }

    @Test
    void valueThatPostgresCannotStoreIsClientError() throws Exception {
        mistaken("{ a: units(filter: {text: \\\"\\\\u0000\\\"}) { totalCount } b: organizations { totalCount } }");
        mistaken("{ unit(code: \\\"\\\\u0000\\\") { id } }");
        mistaken("{ node(id: \\\"VW5pdEtpbmQ6MQ\\\") { id } }");
        mistaken("{ units(after: \\\"50%\\\") { totalCount nodes { id } } }");
    }

    private void mistaken(String query) throws Exception {
        assertThat(client.post("{\"query\": \"" + query + "\"}", JSON).body())
                .contains("BAD_USER_INPUT")
                .doesNotContain("INTERNAL")
                .doesNotContain("%%");
    }

    @Test
    void schemaIsServed() throws Exception {
        var answer = GraphqlClient.send(HttpRequest.newBuilder(URI.create(client.endpoint() + "/schema.graphqls")));
        assertThat(answer.body()).contains("type Unit implements Node").contains("samples(");
    }

    private void refused(String body, int status, String words) throws Exception {
        var answer = client.post(body, JSON);
        assertThat(answer.statusCode()).as(words).isEqualTo(status);
        assertThat(answer.body())
                .contains(words)
                .doesNotContain("graphql.kickstart", "REDACTED", "Feature", "LinkedHashMap");
    }
}
