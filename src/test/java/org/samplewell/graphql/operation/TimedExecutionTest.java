package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.field.Classification;
import org.samplewell.query.snapshot.Deadline;

/** Timeouts under graphql-java's own strategy, which executes the operations that our engine does not support. */
@Timeout(30)
class TimedExecutionTest {

    private final DataLoaderRegistry registry = new DataLoaderRegistry()
            .register(
                    "Query.word",
                    DataLoaderFactory.<String, String>newDataLoader(
                            keys -> CompletableFuture.completedFuture(List.of("loaded"))));

    @Test
    void loaderThatIsNeverDispatchedIsNamedInTheError() {
        var result = run(environment -> loaded(registry.getDataLoader("Query.word")), passed());

        assertThat(result.toSpecification()).containsEntry("data", null);
        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage())
                    .isEqualTo("The operation was not answered within 1 s:"
                            + " it waited for data loaders that were never dispatched: Query.word.");
            assertThat(error.getErrorType()).isEqualTo(new Classification(ErrorCode.TIMEOUT));
        });
    }

    @Test
    void futureThatNeverCompletesTimesOut() {
        var result = run(environment -> new CompletableFuture<>(), passed());

        assertThat(result.getErrors())
                .singleElement()
                .extracting(error -> error.getMessage())
                .isEqualTo("The operation was not answered within 1 s.");
    }

    @Test
    void loaderOfTheEnvironmentIsDispatched() {
        var result = run(
                environment -> loaded(environment.getDataLoader("Query.word")), Deadline.in(Duration.ofSeconds(30)));

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Map.of("word", "loaded"));
    }

    private static CompletableFuture<Object> loaded(@Nullable DataLoader<Object, Object> loader) {
        return Objects.requireNonNull(loader).load("x");
    }

    private static Deadline passed() {
        return Deadline.in(Duration.ofSeconds(1));
    }

    private ExecutionResult run(DataFetcher<?> fetcher, Deadline deadline) {
        var types = new SchemaParser().parse("type Query { word: String }");
        var wiring = RuntimeWiring.newRuntimeWiring().type("Query", type -> type.dataFetcher("word", fetcher));
        var graphql = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring.build()))
                .build();
        var input = ExecutionInput.newExecutionInput("{ word }")
                .dataLoaderRegistry(registry)
                .build();
        GraphQL.unusualConfiguration(input.getGraphQLContext())
                .dataloaderConfig()
                .enableDataLoaderChaining(true);
        return new TimedExecution(graphql, deadline).run(input);
    }
}
