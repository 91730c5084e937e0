package org.samplewell.graphql.execution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samplewell.domain.SampleStatus;
import org.samplewell.testing.ArquillianServer;
import org.samplewell.testing.Samplewell;
import org.samplewell.testing.Seed;

/**
 * Runs on the server with the real schema and the real database. graphql-java's strategy and ours return identical data
 * for random operations. {@code -Dsamplewell.operations.server} sets their number, {@code -Dsamplewell.seed} the random
 * seed.
 */
@ExtendWith(ArquillianServer.class)
@ArquillianTest
class SameAnswersIT {

    private static final int OPERATIONS = Integer.getInteger("samplewell.operations.server", 400);
    private static final long SEED = Long.getLong("samplewell.seed", 20261123);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** One answer: its data as received, and its errors in no particular order. */
    private record Answered(String data, List<String> errors) {}

    @Deployment(testable = false)
    static WebArchive war() {
        return ArquillianServer.war(SameAnswersIT.class)
                .addClass("org.samplewell.graphql.operation.StockEngine")
                .addClass("org.samplewell.graphql.http.StockServlet");
    }

    @Test
    @RunAsClient
    void randomOperationsGetSameAnswerAsGraphqlJava(@ArquillianResource URI server) throws Exception {
        var prefix = Seed.units(3)
                .each(
                        Seed.samples(3, SampleStatus.PUBLISHED).with(3),
                        Seed.samples(2, SampleStatus.REJECTED).with(1))
                .into(Samplewell.shared().database());
        var schema = schema(server);
        var literals = literals(server, prefix);
        var characters = 0L;
        for (int i = 0; i < OPERATIONS; i++) {
            var asking = new Documents(schema, literals, new Random(SEED + i)).write();
            var expected = answered(server.resolve("stock"), asking);
            var actual = answered(server.resolve("graphql"), asking);
            assertThat(actual).as("seed %d: %s", SEED + i, asking).isEqualTo(expected);
            assertThat(actual.errors()).noneMatch(error -> error.contains("INTERNAL"));
            characters += actual.data().length();
        }
        assertThat(characters).isGreaterThan(OPERATIONS * 300L);
    }

    private static GraphQLSchema schema(URI server) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve("graphql/schema.graphqls"))
                .build();
        var sdl = HTTP.send(request, BodyHandlers.ofString()).body();
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    /** Arguments that match seeded rows, and some that match none. */
    private static Map<String, List<String>> literals(URI server, String prefix) throws Exception {
        var query = "{ units(filter: {codePrefix: \"%s\"}) { nodes { id samples { nodes { id results { id } } } } } }"
                .formatted(prefix);
        var ids = exchange(server.resolve("graphql"), new Both.Asking(query, Map.of())).findValuesAsText("id").stream()
                .map(SameAnswersIT::quoted)
                .toList();
        return Map.of(
                "Int", List.of("1", "2", "3", "4", "5", "50", "0", "-7"),
                "String", List.of(quoted(prefix), quoted(prefix + "0001"), quoted("")),
                "Boolean", List.of("true", "false"),
                "DateTime", List.of(quoted("2024-01-02"), quoted("2024-01-03T12:00:00Z")),
                "ID", Stream.concat(ids.stream(), Stream.of(quoted("x"))).toList());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static Answered answered(URI address, Both.Asking asking) throws Exception {
        var answer = exchange(address, asking);
        var errors = StreamSupport.stream(answer.path("errors").spliterator(), false)
                .map(JsonNode::toString)
                .sorted()
                .toList();
        return new Answered(answer.path("data").toString(), errors);
    }

    private static JsonNode exchange(URI address, Both.Asking asking) throws IOException, InterruptedException {
        var body = JSON.writeValueAsBytes(Map.of("query", asking.document(), "variables", asking.variables()));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return requireNonNull(
                JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body()));
    }
}
