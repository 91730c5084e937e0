package org.samplewell.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Samplewell;

class GraphqlOverHttpIT {

    private static final String GRAPHQL = "application/graphql-response+json";

    private final URI graphql = Samplewell.shared().baseUri().resolve("graphql");

    @Test
    void anAnswerComesInTheMediaTypeAskedFor() throws Exception {
        var answer = post("{\"query\": \"{ __typename }\"}", GRAPHQL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(GRAPHQL);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(post("{\"query\": \"{ __typename }\"}", "*/*")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/json");
    }

    @Test
    void aRequestErrorIsFourHundredOnlyInTheNewMediaType() throws Exception {
        var wrong = "{\"query\": \"{ nope }\"}";
        assertThat(post(wrong, GRAPHQL).statusCode()).isEqualTo(400);
        assertThat(post(wrong, "application/json").statusCode()).isEqualTo(200);
        assertThat(post(wrong, GRAPHQL).body())
                .contains("\"code\":\"VALIDATION_FAILED\"")
                .doesNotContain("\"data\"");
        assertThat(post("{\"query\": \"{ nope\"}", GRAPHQL).body()).contains("INVALID_SYNTAX");
    }

    @Test
    void queriesMayBeGot() throws Exception {
        var query = "?query="
                + URLEncoder.encode("query Q($n: Int) { units(first: $n) { totalCount } }", StandardCharsets.UTF_8)
                + "&variables=" + URLEncoder.encode("{\"n\": 1}", StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(graphql + query)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("totalCount");
    }

    @Test
    void whatIsNotARequestIsRefusedInWords() throws Exception {
        refused("{\"query\": ", 400, "The request is not JSON");
        refused("[{\"query\": \"{ __typename }\"}]", 400, "not one JSON object with query");
        refused("{}", 400, "The request has no query.");
        refused("null", 400, "The request has no query.");
        refused("{\"query\": \"" + "x".repeat(1_000_001) + "\"}", 413, "larger than 1000000 bytes");
        var plain = send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{ __typename }")));
        assertThat(plain.statusCode()).isEqualTo(415);
        assertThat(post("{\"query\": \"{ __typename }\"}", "text/html").statusCode())
                .isEqualTo(406);
        assertThat(send(HttpRequest.newBuilder(graphql).DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void aPreferredTimeIsAppliedWhenItIsShorter() throws Exception {
        assertThat(preferred("wait=5")).isEqualTo("wait=5");
        assertThat(preferred("wait=500")).isEmpty();
        assertThat(preferred("wait=soon")).isEmpty();
    }

    private String preferred(String preference) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(graphql + "?query=%7B__typename%7D"))
                .header("Prefer", preference));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Preference-Applied").orElse("");
    }

    @Test
    void whatPostgresCannotHoldIsTheClientsMistake() throws Exception {
        mistaken("{ a: units(filter: {text: \\\"\\\\u0000\\\"}) { totalCount } b: organizations { totalCount } }");
        mistaken("{ unit(code: \\\"\\\\u0000\\\") { id } }");
        mistaken("{ node(id: \\\"VW5pdEtpbmQ6MQ\\\") { id } }");
        mistaken("{ units(after: \\\"50%\\\") { totalCount nodes { id } } }");
    }

    private void mistaken(String query) throws Exception {
        var answer = post("{\"query\": \"" + query + "\"}", "application/json");
        assertThat(answer.body())
                .contains("BAD_USER_INPUT")
                .doesNotContain("INTERNAL")
                .doesNotContain("%%");
    }

    @Test
    void variablesThatAreNoObjectAreRefused() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(graphql + "?query=%7B__typename%7D&variables=%5B1%5D")));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theSchemaIsShown() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(graphql + "/schema.graphqls")));
        assertThat(answer.body()).contains("type Unit implements Node").contains("samples(");
    }

    private void refused(String body, int status, String words) throws Exception {
        var answer = post(body, "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words).doesNotContain("graphql.kickstart");
    }

    private HttpResponse<String> post(String body, String accept) throws Exception {
        return send(HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString());
    }
}
