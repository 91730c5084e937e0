package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

class MutationsTest {

    private static final String SDL = """
            type Query { number: Int }
            type Mutation { add(to: Int): Sum }
            type Sum { now: Int }
            """;

    private final AtomicInteger stored = new AtomicInteger();
    private final StringBuilder order = new StringBuilder();

    /**
     * The selection of a root field sees that field's change. The next root field does not reuse the values read for
     * it.
     */
    @Test
    void eachRootFieldIsReadAfterItsChangeAndClearedBeforeTheNext() {
        var input = ExecutionInput.newExecutionInput("mutation { a: add(to: 1) { now } b: add(to: 1) { now } }")
                .dataLoaderRegistry(loaders())
                .build();

        var data = graphql().execute(input).<Map<String, Object>>getData();

        assertThat(data).hasToString("{a={now=1}, b={now=2}}");
        assertThat(order).hasToString("add read end add read end ");
    }

    private GraphQL graphql() {
        Batched<Object> now = (arguments, selected) -> parent -> new Asked.Key("Sum.now", 0);
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(TypeRuntimeWiring.newTypeWiring("Mutation").dataFetcher("add", environment -> {
                    order.append("add ");
                    return stored.addAndGet(Objects.requireNonNull(environment.<Integer>getArgument("to")));
                }))
                .type(TypeRuntimeWiring.newTypeWiring("Sum").dataFetcher("now", now))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring))
                .mutationExecutionStrategy(BreadthFirstStrategy.forMutations(
                        new SimpleDataFetcherExceptionHandler(), () -> order.append("end ")))
                .build();
    }

    private DataLoaderRegistry loaders() {
        var registry = new DataLoaderRegistry();
        registry.register("Sum.now", DataLoaderFactory.<Object, Object>newMappedDataLoader(keys -> {
            order.append("read ");
            var value = stored.get();
            return CompletableFuture.completedFuture(keys.stream().collect(Collectors.toMap(key -> key, key -> value)));
        }));
        return registry;
    }
}
