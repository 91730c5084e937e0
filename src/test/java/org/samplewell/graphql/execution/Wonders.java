package org.samplewell.graphql.execution;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.Try;
import org.dataloader.stats.SimpleStatisticsCollector;
import org.jspecify.annotations.Nullable;

/** Data fetchers of every kind, and their data loaders. */
final class Wonders {

    private Wonders() {}

    static DataFetcher<?> fetcher(String how, String type, GraphQLFieldDefinition field) {
        var values = new Chance(type + "." + field.getName(), field.getType());
        return switch (how) {
            case "PLAIN" -> (Plain<@Nullable Object>) parent -> values.orFailure(parent);
            case "BATCHED" -> batched(type, field, values);
            case "ORDINARY" -> environment -> values.orFailure(question(environment));
            case "RESULT" -> environment -> result(values, environment);
            case "LATER" ->
                environment -> {
                    var question = question(environment);
                    return CompletableFuture.supplyAsync(() -> values.orFailure(question));
                };
            case "CHAINED" ->
                environment -> {
                    DataLoader<Object, @Nullable Object> loader = loader(environment, "chained");
                    var asked = Map.of("chance", values, "question", question(environment));
                    return loader.load(asked)
                            .thenCompose(first -> loader(environment, type + "." + field.getName())
                                    .load(Map.of("first", String.valueOf(first))));
                };
            case "CONTEXT" -> environment -> environment.getLocalContext();
            default -> Wonders::echo;
        };
    }

    private static Batched<@Nullable Object> batched(String type, GraphQLFieldDefinition field, Chance values) {
        return (arguments, selected) -> {
            values.failSometimes(arguments);
            var wanted = field.getName() + arguments;
            return parent -> {
                values.failSometimes(parent);
                if (values.rarely("known", parent)) {
                    return new Asked.Value(values.value(parent));
                }
                return new Asked.Key(type + "." + field.getName(), new Wonder.Question(parent, wanted, arguments));
            };
        };
    }

    private static @Nullable Object result(Chance values, DataFetchingEnvironment environment) {
        var question = question(environment);
        var result = DataFetcherResult.<@Nullable Object>newResult().data(values.orFailure(question));
        if (values.rarely("errors", question)) {
            result.error(GraphqlErrorBuilder.newError(environment)
                    .message("not quite")
                    .extensions(Map.of("code", "HALF"))
                    .build());
        }
        return values.rarely("no context", question)
                ? result.build()
                : result.localContext("context of " + question).build();
    }

    private static String echo(DataFetchingEnvironment environment) {
        var step = environment.getExecutionStepInfo();
        return String.join(
                "|",
                new TreeMap<>(environment.getArguments()).toString(),
                step.getPath().toString(),
                step.simplePrint(),
                Objects.requireNonNull(step.getParent()).getPath().toString(),
                environment.getParentType().toString(),
                environment.getMergedField().getFields().stream()
                        .map(field -> String.valueOf(field.getSourceLocation()))
                        .collect(Collectors.joining()),
                String.valueOf(environment.<Object>getLocalContext()),
                String.valueOf(environment.<Object>getSource()));
    }

    private static Wonder.Question question(DataFetchingEnvironment environment) {
        return new Wonder.Question(
                environment.getSource(),
                environment.getField().getName(),
                new TreeMap<>(environment.getArguments()).toString());
    }

    private static DataLoader<Object, @Nullable Object> loader(DataFetchingEnvironment environment, String name) {
        return Objects.requireNonNull(environment.getDataLoader(name));
    }

    /** Creates data loaders for all fields. */
    static DataLoaderRegistry loaders(GraphQLSchema schema) {
        var registry = new DataLoaderRegistry();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (var field : object.getFieldDefinitions()) {
                    var name = object.getName() + "." + field.getName();
                    var values = new Chance(name, field.getType());
                    registry.register(name, loader(values));
                }
            }
        }
        registry.register("chained", loader(new Chance("chained", graphql.Scalars.GraphQLInt)));
        return registry;
    }

    private static DataLoader<Object, @Nullable Object> loader(Chance values) {
        return DataLoaderFactory.newMappedDataLoaderWithTry(
                keys -> CompletableFuture.completedFuture(keys.stream()
                        .collect(Collectors.toMap(key -> key, key -> Try.tryCall(() -> values.orFailure(key))))),
                DataLoaderOptions.newOptions()
                        .setStatisticsCollector(SimpleStatisticsCollector::new)
                        .build());
    }
}
