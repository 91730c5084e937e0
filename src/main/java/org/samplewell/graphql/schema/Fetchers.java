package org.samplewell.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.execution.Asked;
import org.samplewell.graphql.execution.Batched;
import org.samplewell.graphql.execution.Plain;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.Connection;
import org.samplewell.graphql.field.GlobalId;
import org.samplewell.graphql.field.Load;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.PageLimits;
import org.samplewell.query.Attribute;
import org.samplewell.query.Page;
import org.samplewell.query.Row;

/** Gets the value of each kind of field: from the parent alone, or from a data loader for all parents at once. */
record Fetchers(PageLimits limits) {

    private static final Batched<Object> TOTAL = (arguments, selected) -> parent -> {
        var connection = (Connection) parent;
        return new Asked.Key(connection.totalLoader(), connection.total());
    };

    /** Uses the field's data loader, which queries the database once for all parents with the same arguments. */
    Batched<@Nullable Object> loaded(Loader loader, GraphQLFieldDefinition field) {
        var attribute = loader.keyAttribute();
        var key = attribute == null ? null : Attribute.named(attribute);
        var isToOne = loader.kind() == Loader.Kind.TO_ONE;
        var beyondId = isToOne ? beyondId(field) : Set.<String>of();
        return (arguments, selected) -> {
            var asked = loader.load(Load.ROOT, arguments, limits);
            if (isToOne && beyondId.stream().noneMatch(selected)) {
                return parent -> new Asked.Value(keyed(field, Objects.requireNonNull(key), parent));
            }
            var isNeeded = loader.needed(selected);
            return parent -> {
                var load = key == null ? asked : of(key.of(row(parent)), asked);
                if (load == null) {
                    return new Asked.Value(null);
                }
                return isNeeded ? new Asked.Key(loader.field(), load) : new Asked.Value(loader.missing(load));
            };
        };
    }

    /** The fields of the returned row, except {@code id}, which the foreign key already contains. */
    private static Set<String> beyondId(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType()) instanceof GraphQLObjectType type
                ? type.getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .filter(name -> !name.equals("id"))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** A row with only its id. Foreign keys guarantee that the row exists. */
    private static @Nullable Row keyed(GraphQLFieldDefinition field, Attribute attribute, @Nullable Object parent) {
        var key = attribute.of(row(parent));
        return key == null
                ? null
                : Row.keyed(GraphQLTypeUtil.unwrapAll(field.getType()).getName(), key);
    }

    private static @Nullable Load of(@Nullable Object key, Load asked) {
        return key == null ? null : asked.by(key);
    }

    static Plain<Object> computed(@Nullable Computed computed) {
        var value = Objects.requireNonNull(computed).value();
        return parent -> value.apply(row(parent));
    }

    /** The fetcher of a row's own column; null if no column has the field's name. */
    static @Nullable Plain<Object> ofRow(GraphQLObjectType type, GraphQLFieldDefinition field, RowTypes rows) {
        var name = field.getName();
        if (name.equals("id")) {
            var ids = GlobalId.encoder(type.getName());
            return type.getInterfaces().isEmpty()
                    ? parent -> row(parent).id().toString()
                    : parent -> ids.apply(row(parent).id());
        }
        var isLeaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        if (!isLeaf || !rows.has(type.getName(), name)) {
            return null;
        }
        var attribute = Attribute.named(name);
        return parent -> attribute.of(row(parent));
    }

    /** The fetcher of a record's component; null if no component has this name. */
    static @Nullable Plain<Object> ofRecord(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .<Plain<Object>>map(component -> {
                    component.getAccessor().setAccessible(true);
                    return parent -> component.getAccessor().invoke(parent);
                })
                .orElse(null);
    }

    /** The fetcher of a field of Relay's connection types; null for other types. */
    static @Nullable DataFetcher<?> ofConnection(String type, String field) {
        if (type.equals("PageInfo")) {
            return ofPage(field);
        }
        if (type.endsWith("Edge")) {
            return switch (field) {
                case "cursor" -> of(Connection.Edge.class, Connection.Edge::cursor);
                case "node" -> of(Connection.Edge.class, Connection.Edge::node);
                default -> null;
            };
        }
        return !type.endsWith("Connection")
                ? null
                : switch (field) {
                    case "nodes" -> of(Connection.class, Connection::nodes);
                    case "edges" -> of(Connection.class, Connection::edges);
                    case "pageInfo" -> of(Connection.class, Connection::page);
                    case "totalCount" -> TOTAL;
                    default -> null;
                };
    }

    private static @Nullable Plain<Object> ofPage(String field) {
        return switch (field) {
            case "hasNextPage" -> of(Page.class, Page::hasNext);
            case "hasPreviousPage" -> of(Page.class, Page::hasPrevious);
            case "startCursor" -> of(Page.class, Page::startCursor);
            case "endCursor" -> of(Page.class, Page::endCursor);
            default -> null;
        };
    }

    private static <P> Plain<Object> of(Class<P> type, Function<P, @Nullable Object> part) {
        return parent -> part.apply(type.cast(parent));
    }

    private static Row row(@Nullable Object parent) {
        return (Row) Objects.requireNonNull(parent);
    }
}
