package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.FieldCoordinates;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the engine reports to its meter, and how the meter ends an operation. */
@Timeout(60)
class MeterTest {

    private static final String SDL = """
            directive @cost(weight: String!) on FIELD_DEFINITION
            directive @listSize(
                assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
                requireOneSlicingArgument: Boolean = true
            ) on FIELD_DEFINITION
            type Query { words(first: Int): Words @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
            type Words { nodes: [Word!]! }
            type Word {
                text: String
                fails: String
                sum: String @cost(weight: "100")
                others: [Word!] @listSize(assumedSize: 7)
                next: Word
            }
            """;

    private static final int WORDS = 20;

    private final List<Estimate> estimates = new ArrayList<>();
    private long places;
    private long characters;
    private long mostPlaces = Long.MAX_VALUE;
    private int mostErrors = Integer.MAX_VALUE;
    private int mostFields = Integer.MAX_VALUE;

    private final Meter meter = new Meter() {
        @Override
        public int mostFields() {
            return mostFields;
        }

        @Override
        public void tooManyFields() {
            throw ended("too many fields");
        }

        @Override
        public void begin(Estimate estimate, Set<FieldCoordinates> selected) {
            estimates.add(estimate);
        }

        @Override
        public void places(long more) {
            places += more;
            if (places > mostPlaces) {
                throw ended("too many places");
            }
        }

        @Override
        public void characters(long more) {
            characters += more;
        }

        @Override
        public void errors(int inAll, GraphQLError first) {
            if (inAll > mostErrors) {
                throw ended("too many errors");
            }
        }
    };

    @Test
    void placesAreEstimatedFromPageSizesAlongThePath() {
        run("query ($n: Int) { words(first: $n) { nodes { text others { text } } } }", Map.of("n", 10));

        // words, nodes and its ten, of each of these text, others and its seven, of each of these text
        assertThat(estimates).extracting(Estimate::places).containsExactly(1L + 1 + 10 + 10 + 10 + 70 + 70);
    }

    @Test
    void pageWithoutSizeIsEstimatedWithDefaultSize() {
        run("{ words { nodes { text } } }");

        assertThat(estimates).extracting(Estimate::places).containsExactly(1L + 1 + 50 + 50);
    }

    @Test
    void costlyFieldHasWeightFromSchema() {
        run("{ words(first: 1) { nodes { sum } } }");

        assertThat(estimates).extracting(Estimate::places).containsExactly(1L + 1 + 1 + 100);
    }

    @Test
    void depthFieldsAliasesAndStatementsAreCounted() {
        run("{ words { nodes { a: text b: text next { next { text } } } } again: words { nodes { text } } }");

        assertThat(estimates).singleElement().satisfies(estimate -> {
            assertThat(estimate.depth()).isEqualTo(5);
            assertThat(estimate.fields()).isEqualTo(10);
            assertThat(estimate.aliases()).isEqualTo(3);
            assertThat(estimate.statements()).isEqualTo(1);
        });
    }

    @Test
    void placesAreCountedAndTooManyEndTheOperation() {
        run("{ words { nodes { text } } }");
        assertThat(places).isEqualTo(1 + 1 + WORDS + WORDS);

        mostPlaces = places + 10;
        var result = run("{ words { nodes { text } } }");

        assertThat(result.toSpecification()).containsEntry("data", null);
        assertThat(messages(result)).containsExactly("too many places");
    }

    @Test
    void charactersOfSharedObjectsAreCounted() {
        var data = run("{ words { nodes { next { text } } } }").<Object>getData();
        var shared = characters;

        assertThat(shared).isBetween(WORDS * 20L, WORDS * 60L);
        assertThat(String.valueOf(data)).hasSizeGreaterThan(WORDS * 20);
    }

    @Test
    void tooManyErrorsEndTheOperation() {
        mostErrors = 5;
        var result = run("{ words { nodes { fails } } }");

        assertThat(result.toSpecification()).containsEntry("data", null);
        assertThat(messages(result)).containsExactly("too many errors");
    }

    @Test
    void exponentialFragmentsAreRejectedBeforePlanning() {
        mostFields = 1_000;
        var fragments = new StringBuilder("{ words { nodes { ...f0 } } }");
        for (int i = 0; i < 12; i++) {
            var spread = i == 11 ? "text" : "...f" + (i + 1);
            fragments.append(" fragment f%d on Word { a: next { %s } b: next { %s } }".formatted(i, spread, spread));
        }

        assertThat(messages(run(fragments.toString()))).containsExactly("too many fields");
        assertThat(estimates).isEmpty();
    }

    @Test
    void fieldThatTimesOutIsOneErrorAtTheCommonParent() {
        var isOver = new boolean[1];
        var input = input("{ words { nodes { text next { text } } } }", Map.of())
                .graphQLContext(Map.of(
                        Meter.class,
                        meter,
                        TimeLimit.class,
                        new TimeLimit(Duration.ofSeconds(1), () -> isOver[0] || (isOver[0] = places > WORDS + 2))))
                .build();
        var result = graphql().execute(input);

        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getPath()).isEqualTo(List.of("words", "nodes"));
            assertThat(error.getMessage()).contains("Word.next was not answered within 1 s");
        });
        assertThat(result.<Map<String, Object>>getData()).containsEntry("words", null);
    }

    @Test
    void planCacheIsLimitedByPlanSize() {
        var strategy = BreadthFirstStrategy.forQueries(new SimpleDataFetcherExceptionHandler());
        var graphql = graphql(strategy);
        for (int document = 0; document < 200; document++) {
            var name = "d" + document;
            var fields = IntStream.range(0, 1_000)
                    .mapToObj(i -> name + "_" + i + ": text ")
                    .toList();
            graphql.execute("{ words { nodes { " + String.join("", fields) + "} } }");
        }

        assertThat(strategy.planWeight()).isBetween(1_000L, 20_000L);
    }

    private ExecutionResult run(String document) {
        return run(document, Map.of());
    }

    private ExecutionResult run(String document, Map<String, Object> variables) {
        return graphql()
                .execute(input(document, variables)
                        .graphQLContext(Map.of(Meter.class, meter))
                        .build());
    }

    private static ExecutionInput.Builder input(String document, Map<String, Object> variables) {
        var words = DataLoaderFactory.<String, String>newDataLoader(keys -> CompletableFuture.completedFuture(keys));
        return ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .dataLoaderRegistry(new DataLoaderRegistry().register("words", words));
    }

    private static GraphQL graphql() {
        return graphql(BreadthFirstStrategy.forQueries(new SimpleDataFetcherExceptionHandler()));
    }

    private static GraphQL graphql(BreadthFirstStrategy strategy) {
        Plain<Object> all =
                parent -> IntStream.range(0, WORDS).mapToObj(i -> "word" + i).toList();
        Plain<Object> self = parent -> String.valueOf(parent);
        Plain<Object> fails = parent -> {
            throw new IllegalStateException("failed");
        };
        Plain<@Nullable Object> root = parent -> "root";
        Batched<Object> next = (arguments, selected) -> parent -> new Asked.Key("words", "same");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("words", root))
                .type("Words", type -> type.dataFetcher("nodes", all))
                .type(
                        "Word",
                        type -> type.dataFetcher("text", self)
                                .dataFetcher("sum", self)
                                .dataFetcher("fails", fails)
                                .dataFetcher("others", all)
                                .dataFetcher("next", next))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring))
                .queryExecutionStrategy(strategy)
                .build();
    }

    private static OperationEnded ended(String message) {
        return new OperationEnded(
                GraphqlErrorBuilder.newError().message(message).build());
    }

    private static List<String> messages(ExecutionResult result) {
        return result.getErrors().stream().map(GraphQLError::getMessage).toList();
    }
}
