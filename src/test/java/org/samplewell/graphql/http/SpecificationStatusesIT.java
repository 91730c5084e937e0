package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samplewell.graphql.GraphqlClient;
import org.samplewell.launcher.Server;
import org.samplewell.testing.SharedServer;

/** A server that follows the specification for every client, and accepts arrays of operations and persisted queries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecificationStatusesIT {

    /** Audits that contradict chapter 5.4 of the specification, grouped by the rule that they contradict. */
    private static final Map<String, Set<String>> DEVIATING = Map.of(
            "a request that is not well-formed: 422 (audits: 400)",
            Set.of(
                    "423L", "LKJ0", "LKJ1", "LKJ2", "LKJ3", "6C00", "6C01", "6C02", "6C03", "4760", "4761", "4762",
                    "4763", "58B0", "58B1", "58B2", "58B3", "3E3A"),
            "variables that can't be coerced: 422 (audits: 400)",
            Set.of("86EE"),
            "clients of application/json get these statuses, too (audits: 200)",
            Set.of("572B", "FDE2", "7B9B"));

    private Server server;
    private GraphqlClient client;

    @BeforeAll
    void start() {
        server = SharedServer.another(Map.of(
                "SAMPLEWELL_HTTP_STATUSES", "SPECIFICATION",
                "SAMPLEWELL_BATCHES_MAX", "3",
                "SAMPLEWELL_PERSISTED_QUERIES_MAX", "10000"));
        client = new GraphqlClient(server.baseUri());
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void auditsPassExceptWhereSpecificationOverrulesThem() throws Exception {
        var expected = DEVIATING.values().stream().flatMap(Set::stream).toList();
        assertThat(HttpAudits.failing(client.endpoint()).keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void jsonClientsGetTheSameStatuses() throws Exception {
        assertThat(client.post("{\"query\": \"{ __typename }\"}", MediaTypes.JSON)
                        .statusCode())
                .isEqualTo(200);
        var invalid = client.post("{\"query\": \"{ nope }\"}", MediaTypes.JSON);
        assertThat(invalid.statusCode()).isEqualTo(422);
        assertThat(GraphqlClient.header(invalid, "Content-Type"))
                .as("whoever sent it: chapter 5.1")
                .startsWith(MediaTypes.GRAPHQL);
        assertThat(client.post("{\"query\": \"{\"}", MediaTypes.JSON).statusCode())
                .isEqualTo(400);
        assertThat(client.post("{\"query\": 0}", MediaTypes.JSON).statusCode()).isEqualTo(422);
        var partial = client.post(
                "{\"query\": \"{ __typename units(after: \\\"no cursor\\\") { totalCount } }\"}", MediaTypes.JSON);
        assertThat(partial.statusCode()).isEqualTo(294);
        assertThat(GraphqlClient.header(partial, "Content-Type")).startsWith(MediaTypes.JSON);
    }

    @Test
    void eachOperationOfAnArrayGetsItsOwnResult() throws Exception {
        var answer = client.post(
                "[{\"query\": \"{ __typename }\"}, {\"query\": \"{ nope }\"},"
                        + " {\"query\": \"{ units { totalCount } }\", \"extensions\": {\"explain\": true}}]",
                MediaTypes.JSON);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("[{\"data\":{\"__typename\":\"Query\"}},{\"errors\":[")
                .contains("},{\"data\":{\"units\":{\"totalCount\":", "\"statements\":1")
                .endsWith("]");
        assertThat(client.post("[]", MediaTypes.JSON).body()).contains("1 to 3 operations");
        assertThat(client.post("[{},{},{},{}]", MediaTypes.JSON).body()).contains("holds 4");
        assertThat(client.post("[7]", MediaTypes.JSON).body()).contains("is a number");
    }

    @Test
    void persistedQueryIsKeptAfterItIsSentWithItsHash() throws Exception {
        var query = "{ kept: __typename }";
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8)));
        var extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        var alone = "{\"extensions\":" + extensions + "}";
        assertThat(client.post(alone, MediaTypes.JSON).body())
                .contains("\"message\":\"PersistedQueryNotFound\"", "\"code\":\"PERSISTED_QUERY_NOT_FOUND\"");
        assertThat(client.post("{\"query\":\"" + query + "\",\"extensions\":" + extensions + "}", MediaTypes.JSON)
                        .body())
                .contains("\"kept\":\"Query\"");
        assertThat(client.post(alone, MediaTypes.JSON).body()).contains("\"kept\":\"Query\"");
        assertThat(client.get(Map.of("extensions", extensions)).body()).contains("\"kept\":\"Query\"");
        var other = client.post("{\"query\":\"{ __typename }\",\"extensions\":" + extensions + "}", MediaTypes.JSON);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("not the hash of this query");
    }
}
