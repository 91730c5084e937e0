package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ResultNodesInfo;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WaitingTest {

    private static final Batched<Object> LOADED = (arguments, selected) -> parent -> new Asked.Key("words", "x");

    @Test
    void loaderThatNeverAnswersIsNamedInTheError() {
        var result = run(LOADED, keys -> new CompletableFuture<>(), Duration.ofMillis(200));

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Collections.singletonMap("word", null));
        assertThat(result.getErrors())
                .singleElement()
                .asString()
                .contains("Query.word was not answered within 0.2 s: it waited for the data loader words");
    }

    @Test
    void fieldWhoseFutureNeverCompletesIsNamedInTheError() {
        var result = run(
                environment -> new CompletableFuture<>(), keys -> new CompletableFuture<>(), Duration.ofMillis(200));

        assertThat(result.getErrors())
                .singleElement()
                .asString()
                .contains("Query.word was not answered within 0.2 s: it waited for the future of its data fetcher");
    }

    @Test
    void slowDataFetcherTimesOut() {
        var isEnough = new AtomicBoolean();
        DataFetcher<?> computing = environment -> CompletableFuture.supplyAsync(() -> {
            while (!isEnough.get()) {
                Thread.onSpinWait();
            }
            return "late";
        });

        var result = run(computing, keys -> new CompletableFuture<>(), Duration.ofMillis(200));
        isEnough.set(true);

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Collections.singletonMap("word", null));
        assertThat(result.getErrors()).singleElement().asString().contains("Query.word was not answered");
    }

    @Test
    void resultFromAnotherThreadIsAwaited() {
        var result = run(LOADED, keys -> CompletableFuture.supplyAsync(() -> List.of("late"), later(50)));

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Map.of("word", "late"));
    }

    @Test
    void loadRequestedLaterIsDispatched() {
        DataFetcher<?> chained = environment -> {
            DataLoader<String, String> words = Objects.requireNonNull(environment.getDataLoader("words"));
            return words.load("a")
                    .thenCompose(first -> CompletableFuture.supplyAsync(() -> "b" + first, later(20))
                            .thenCompose(words::load));
        };

        var result = run(
                chained,
                keys -> CompletableFuture.completedFuture(
                        keys.stream().map(key -> "<" + key + ">").toList()));

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Map.of("word", "<b<a>>"));
    }

    @Test
    void unsupportedOperationIsLeftToGraphqlJavaAndMarked() {
        var strategy = BreadthFirstStrategy.forQueries(new SimpleDataFetcherExceptionHandler());
        var graphql = graphql(environment -> "word", strategy);

        var input = ExecutionInput.newExecutionInput("{ word }")
                .graphQLContext(Map.of(ResultNodesInfo.MAX_RESULT_NODES, 10))
                .build();
        var result = graphql.execute(input);

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Map.of("word", "word"));
        assertThat(BreadthFirstStrategy.hasLeft(input.getGraphQLContext())).isTrue();
    }

    private static Executor later(int ms) {
        return CompletableFuture.delayedExecutor(ms, TimeUnit.MILLISECONDS);
    }

    /** Runs with the usual timeout. */
    private static ExecutionResult run(DataFetcher<?> fetcher, BatchLoader<String, String> loader) {
        return run(fetcher, loader, Duration.ofSeconds(30));
    }

    private static ExecutionResult run(DataFetcher<?> fetcher, BatchLoader<String, String> loader, Duration patience) {
        var strategy = BreadthFirstStrategy.forQueries(new SimpleDataFetcherExceptionHandler(), patience);
        return graphql(fetcher, strategy)
                .execute(ExecutionInput.newExecutionInput("{ word }")
                        .dataLoaderRegistry(
                                new DataLoaderRegistry().register("words", DataLoaderFactory.newDataLoader(loader)))
                        .build());
    }

    private static GraphQL graphql(DataFetcher<?> fetcher, BreadthFirstStrategy strategy) {
        var types = new SchemaParser().parse("type Query { word: String }");
        var wiring = RuntimeWiring.newRuntimeWiring().type("Query", type -> type.dataFetcher("word", fetcher));
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring.build()))
                .queryExecutionStrategy(strategy)
                .build();
    }
}
