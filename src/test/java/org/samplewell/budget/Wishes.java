package org.samplewell.budget;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates random selections for a schema, with a preference for expensive ones: large pages, many copies, long
 * arguments.
 */
final class Wishes {

    private static final Map<String, List<String>> LITERALS = Map.of(
            "Int", List.of("1", "20", "1000", "1001", "-1", "2147483647"),
            "String", List.of("\"ASH-02\"", "\"a\"", "\"\"", "\"no such zone\"", "\"America/Chicago\"", "\"TEMP\""),
            "ID", List.of("\"VW5pdDox\"", "\"U2FtcGxlOjE\"", "\"UmVzdWx0OjE\"", "\"1\"", "\"!\""),
            "DateTime", List.of("\"1900-01-01\"", "\"2026-01-01T00:00:00Z\"", "\"no time\""),
            "Boolean", List.of("true", "false"));

    private final GraphQLSchema schema;
    private final Random random;

    Wishes(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** A few root wishes with this maximum depth. */
    List<Wish> roots(int levels) {
        return selected(schema.getQueryType(), levels);
    }

    /** A random selection of fields of a type. */
    List<Wish> selected(String type, int levels) {
        return schema.getType(type) instanceof GraphQLFieldsContainer fields ? selected(fields, levels) : List.of();
    }

    private List<Wish> selected(GraphQLFieldsContainer type, int levels) {
        if (type instanceof GraphQLInterfaceType node && random.nextInt(4) > 0) {
            var one = any(Objects.requireNonNull(schema.getImplementations(node)));
            return List.of(Wish.fragment(one.getName(), selected(one, levels)));
        }
        var fields = Stream.concat(type.getFieldDefinitions().stream(), introspection(type))
                .filter(field -> levels > 0 || isLeaf(field))
                .toList();
        if (fields.isEmpty()) {
            return List.of(new Wish(type.getName(), "String", "__typename", "", 1, Wish.Style.PLAIN, List.of()));
        }
        return Stream.generate(() -> wish(type, preferred(fields), levels - 1))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Stream<GraphQLFieldDefinition> introspection(GraphQLFieldsContainer type) {
        return type == schema.getQueryType() && random.nextInt(4) == 0
                ? Stream.of(
                        schema.getIntrospectionSchemaFieldDefinition(), schema.getIntrospectionTypeFieldDefinition())
                : Stream.empty();
    }

    /** Prefers fields with a selection over leaves. */
    private GraphQLFieldDefinition preferred(List<GraphQLFieldDefinition> fields) {
        var deeper = fields.stream().filter(field -> !isLeaf(field)).toList();
        return any(deeper.isEmpty() || random.nextInt(4) == 0 ? fields : deeper);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    private Wish wish(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, int levels) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var selected = type instanceof GraphQLFieldsContainer fields ? selected(fields, levels) : List.<Wish>of();
        return new Wish(
                parent.getName(), type.getName(), field.getName(), arguments(field), copies(), style(), selected);
    }

    int copies() {
        return random.nextInt(3) > 0 ? 1 : 1 << random.nextInt(10);
    }

    Wish.Style style() {
        return random.nextInt(3) > 0 ? Wish.Style.PLAIN : any(List.of(Wish.Style.values()));
    }

    /** Other arguments for the same field. */
    String arguments(Wish wish) {
        var field = schema.getType(wish.type()) instanceof GraphQLFieldsContainer fields
                ? fields.getFieldDefinition(wish.field())
                : null;
        return field == null ? wish.arguments() : arguments(field);
    }

    private String arguments(GraphQLFieldDefinition field) {
        var given = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(4) == 0)
                .map(argument -> argument.getName() + ":" + literal(argument.getType()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (field.getArgument("first") != null && given.stream().noneMatch(each -> each.startsWith("first:"))) {
            given.add("first:1000");
        }
        return given.isEmpty() ? "" : "(" + String.join(" ", given) + ")";
    }

    private String literal(GraphQLType type) {
        if (GraphQLTypeUtil.isNonNull(type)) {
            return literal(GraphQLTypeUtil.unwrapOne(type));
        }
        if (type instanceof GraphQLList list) {
            return Stream.generate(() -> literal(list.getWrappedType()))
                    .limit(1L << random.nextInt(12))
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || random.nextInt(3) == 0)
                    .map(field -> field.getName() + ":" + literal(field.getType()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        return type instanceof GraphQLEnumType choices
                ? any(choices.getValues()).getName()
                : any(LITERALS.getOrDefault(((GraphQLNamedType) type).getName(), List.of("null")));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
