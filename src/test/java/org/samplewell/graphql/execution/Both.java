package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.ResultPath;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.kickstart.execution.GraphQLObjectMapper;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** Runs the same operation under graphql-java's strategy and under ours, and compares the results. */
final class Both {

    private static final ObjectMapper JSON = GraphQLObjectMapper.newBuilder()
            .withObjectMapperConfigurer(json -> json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true))
            .build()
            .getJacksonMapper();

    /**
     * A document with its variables.
     *
     * @param operation the name of the operation to execute, null if the document has only one
     */
    record Asking(
            String document,
            Map<String, Object> variables,
            @Nullable String operation) {

        Asking(String document, Map<String, Object> variables) {
            this(document, variables, null);
        }
    }

    /**
     * The result of an operation.
     *
     * @param data the data as serialized text
     * @param map the same as maps and lists; null when data is null or absent
     * @param errors each as JSON, sorted, because their order does not matter
     * @param paths the paths of the errors in the order reported, which may differ between the two strategies
     * @param batches the number of batches that the data loaders requested
     */
    record Outcome(
            String data,
            @Nullable Object map,
            List<String> errors,
            List<String> paths,
            boolean isInvalid,
            long batches) {}

    private final GraphQL stock;
    private final GraphQL ours;
    private final Supplier<DataLoaderRegistry> loaders;
    private final @Nullable Object root;
    private final AtomicLong fallbacks = new AtomicLong();
    private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();

    /**
     * Both for a small schema: these fetchers serve its fields, properties serve the rest, and {@code is} names an
     * object's type.
     */
    static Both of(String sdl, Map<String, DataFetcher<?>> fetchers, Supplier<DataLoaderRegistry> loaders) {
        return new Both(schema(sdl, fetchers), loaders);
    }

    static Both of(String sdl, Map<String, DataFetcher<?>> fetchers) {
        return of(sdl, fetchers, DataLoaderRegistry::new);
    }

    /** Both for data in memory: nested maps, starting with the root, whose entries are plain fields. */
    static Both holding(String sdl, Map<String, ?> root) {
        var fetchers = new HashMap<String, DataFetcher<?>>();
        new SchemaParser()
                .parse(sdl)
                .getTypes(ObjectTypeDefinition.class)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(
                                field -> fetchers.put(type.getName() + "." + field.getName(), entry(field.getName()))));
        return new Both(schema(sdl, fetchers), DataLoaderRegistry::new, root);
    }

    private static Plain<Map<String, ?>> entry(String key) {
        return map -> map.get(key);
    }

    private static GraphQLSchema schema(String sdl, Map<String, DataFetcher<?>> fetchers) {
        var schema = new SchemaParser().parse(sdl);
        var wiring = RuntimeWiring.newRuntimeWiring();
        fetchers.forEach((field, fetcher) -> {
            var parts = field.split("\\.", 2);
            wiring.type(TypeRuntimeWiring.newTypeWiring(parts[0]).dataFetcher(parts[1], fetcher));
        });
        schema.types().values().stream()
                .filter(type -> type instanceof InterfaceTypeDefinition || type instanceof UnionTypeDefinition)
                .forEach(type -> wiring.type(TypeRuntimeWiring.newTypeWiring(type.getName())
                        .typeResolver(environment -> environment
                                .getSchema()
                                .getObjectType(String.valueOf(
                                        Objects.requireNonNull(environment.<Map<String, Object>>getObject())
                                                .get("is"))))));
        return new SchemaGenerator().makeExecutableSchema(schema, wiring.build());
    }

    Both(GraphQLSchema schema, Supplier<DataLoaderRegistry> loaders) {
        this(schema, loaders, null);
    }

    private Both(GraphQLSchema schema, Supplier<DataLoaderRegistry> loaders, @Nullable Object root) {
        var handler = new SimpleDataFetcherExceptionHandler();
        this.loaders = loaders;
        this.root = root;
        stock = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(handler))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(handler))
                .build();
        ours = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(BreadthFirstStrategy.forQueries(handler))
                .mutationExecutionStrategy(BreadthFirstStrategy.forMutations(handler, () -> {}))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        documents.computeIfAbsent(input.getQuery(), text -> parse.apply(input))))
                .build();
    }

    long fallbacks() {
        return fallbacks.get();
    }

    Outcome stock(Asking asking) {
        return outcome(stock, asking, OnError.PROPAGATE);
    }

    Outcome ours(Asking asking) {
        return ours(asking, OnError.PROPAGATE);
    }

    /** Runs our strategy with the error behaviour that the client requests. */
    Outcome ours(Asking asking, OnError onError) {
        return outcome(ours, asking, onError);
    }

    /** Returns whether both strategies give the same answer. */
    boolean agree(Asking asking) {
        return agree(stock(asking), ours(asking));
    }

    static boolean agree(Outcome expected, Outcome actual) {
        return expected.data().equals(actual.data())
                && Objects.equals(expected.map(), actual.map())
                && expected.errors().equals(actual.errors());
    }

    /** Asserts that both strategies give the same answer, and returns it. */
    Outcome alike(Asking asking) {
        var expected = stock(asking);
        var actual = ours(asking);
        assertThat(actual.data()).as("data of %s", asking).isEqualTo(expected.data());
        assertThat(actual.map()).as("maps of %s", asking).isEqualTo(expected.map());
        assertThat(actual.errors()).as("errors of %s", asking).isEqualTo(expected.errors());
        return actual;
    }

    Outcome alike(String document, Map<String, Object> variables) {
        return alike(new Asking(document, variables));
    }

    Outcome alike(String document) {
        return alike(document, Map.of());
    }

    private Outcome outcome(GraphQL graphql, Asking asking, OnError onError) {
        var registry = loaders.get();
        var input = ExecutionInput.newExecutionInput(asking.document())
                .variables(asking.variables())
                .operationName(asking.operation())
                .root(root)
                .dataLoaderRegistry(registry)
                .graphQLContext(Map.of(OnError.class, onError))
                .build();
        GraphQL.unusualConfiguration(input.getGraphQLContext())
                .dataloaderConfig()
                .enableDataLoaderChaining(true);
        try {
            var result = FirstEvent.of(graphql.execute(input));
            if (BreadthFirstStrategy.hasLeft(input.getGraphQLContext())) {
                fallbacks.incrementAndGet();
            }
            return outcome(result, registry);
        } catch (RuntimeException e) {
            return new Outcome("thrown " + e, null, List.of(), List.of(), false, 0);
        }
    }

    private static Outcome outcome(ExecutionResult result, DataLoaderRegistry registry) {
        var specified = result.toSpecification();
        return new Outcome(
                result.isDataPresent() ? json(specified.get("data")) : "absent",
                result.getData(),
                result.getErrors().stream()
                        .map(error -> json(error.toSpecification()))
                        .sorted()
                        .toList(),
                result.getErrors().stream()
                        .map(GraphQLError::getPath)
                        .filter(Objects::nonNull)
                        .map(path -> ResultPath.fromList(path).toString())
                        .toList(),
                !result.isDataPresent(),
                registry.getStatistics().getBatchInvokeCount());
    }

    private static String json(@Nullable Object value) {
        try {
            return new String(JSON.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
