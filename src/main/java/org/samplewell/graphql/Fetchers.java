package org.samplewell.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Row;

/** How each kind of field gets its value under graphql-java's own execution. */
record Fetchers(Limits limits) {

    /** Asks the field's data loader, which asks the database once for all that ask alike. */
    DataFetcher<?> loaded(Loader loader) {
        return environment -> {
            var key = key(loader, environment);
            if (key == null) {
                return null;
            }
            var load = loader.load(key, environment.getArguments(), limits);
            return loader.needed(environment.getSelectionSet()::contains)
                    ? load(environment, loader.field(), load)
                    : loader.missing(load);
        };
    }

    private static @Nullable Object key(Loader loader, DataFetchingEnvironment environment) {
        var attribute = loader.keyAttribute();
        return attribute == null ? Load.ROOT : row(environment).get(attribute);
    }

    static CompletableFuture<Object> load(DataFetchingEnvironment environment, String name, Load load) {
        DataLoader<Load, Object> loader = environment.getDataLoader(name);
        return Objects.requireNonNull(loader, name).load(load);
    }

    static DataFetcher<?> computed(@Nullable Computed computed) {
        var value = Objects.requireNonNull(computed).value();
        return environment -> value.apply(row(environment));
    }

    /** A row's own column, or null when it has none for a field of this name. */
    static @Nullable DataFetcher<?> ofRow(GraphQLObjectType type, GraphQLFieldDefinition field, RowTypes rows) {
        var name = field.getName();
        if (name.equals("id")) {
            return type.getInterfaces().isEmpty()
                    ? environment -> row(environment).id().toString()
                    : environment ->
                            new GlobalId(type.getName(), row(environment).id()).encoded();
        }
        var isLeaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        return isLeaf && rows.has(type.getName(), name)
                ? environment -> row(environment).get(name)
                : null;
    }

    /** A record's component, or null when it has none of this name. */
    static @Nullable DataFetcher<?> ofRecord(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .<DataFetcher<?>>map(component -> {
                    component.getAccessor().setAccessible(true);
                    return environment -> component.getAccessor().invoke(environment.<Object>getSource());
                })
                .orElse(null);
    }

    /** What Relay's connection types are made of, or null for another type. */
    @Nullable DataFetcher<?> ofConnection(String type, String field) {
        if (type.equals("PageInfo")) {
            return ofRecord(Connection.PageInfo.class, field);
        }
        if (type.endsWith("Edge")) {
            return ofRecord(Connection.Edge.class, field);
        }
        return !type.endsWith("Connection")
                ? null
                : switch (field) {
                    case "nodes" -> of(Connection::nodes);
                    case "edges" -> of(Connection::edges);
                    case "pageInfo" -> of(Connection::pageInfo);
                    case "totalCount" ->
                        environment -> {
                            Connection connection = Objects.requireNonNull(environment.getSource());
                            return load(environment, connection.totalLoader(), connection.total());
                        };
                    default -> null;
                };
    }

    private static DataFetcher<?> of(Function<Connection, Object> part) {
        return environment -> part.apply(Objects.requireNonNull(environment.<Connection>getSource()));
    }

    private static Row row(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
