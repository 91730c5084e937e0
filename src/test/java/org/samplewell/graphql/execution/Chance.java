package org.samplewell.graphql.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Generates the values of a field. The same question always gets the same value.
 *
 * @param field the field's coordinates
 */
record Chance(String field, GraphQLType type) {

    private static final List<Wonderland.Kind> KINDS = List.of(Wonderland.Kind.values());
    private static final List<String> TYPES = List.of("Well", "Well", "Tank");

    /** Returns a value or throws an exception. */
    @Nullable Object orFailure(@Nullable Object question) {
        failSometimes(question);
        return value(question);
    }

    void failSometimes(@Nullable Object question) {
        if (random("failure", question).nextInt(60) == 0) {
            throw new IllegalStateException(field + " failed for " + question);
        }
    }

    boolean rarely(String what, @Nullable Object question) {
        return random(what, question).nextInt(8) == 0;
    }

    @Nullable Object value(@Nullable Object question) {
        return value(type, random("value", question));
    }

    private Random random(String what, @Nullable Object question) {
        var random = new Random((field + what + question).hashCode() * 2_654_435_761L);
        random.nextInt();
        return random;
    }

    private @Nullable Object value(GraphQLType type, Random random) {
        if (type instanceof GraphQLNonNull nonNull) {
            return random.nextInt(80) == 0 ? null : present(nonNull.getWrappedType(), random);
        }
        var value = random.nextInt(8) == 0 ? null : present(type, random);
        return random.nextInt(20) == 0 ? Optional.ofNullable(value) : value;
    }

    private @Nullable Object present(GraphQLType type, Random random) {
        if (type instanceof GraphQLList list) {
            return random.nextInt(60) == 0 ? "no list" : list(list.getWrappedType(), random);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return random.nextInt(60) == 0 ? new Wonder("wrong", 0) : scalar(scalar.getName(), random);
        }
        if (type instanceof GraphQLEnumType) {
            return random.nextInt(60) == 0 ? "NONE" : KINDS.get(random.nextInt(3));
        }
        return new Wonder(name(type, random), random.nextInt(12));
    }

    private static String name(GraphQLType type, Random random) {
        if (type instanceof GraphQLObjectType object) {
            return object.getName();
        }
        if (random.nextInt(60) == 0) {
            return random.nextBoolean() ? "Unicorn" : "Query";
        }
        var name = TYPES.get(random.nextInt(3));
        return !(type instanceof GraphQLInterfaceType) && random.nextInt(3) == 0 ? "Note" : name;
    }

    private Object list(GraphQLType element, Random random) {
        var list = new ArrayList<@Nullable Object>();
        for (int i = random.nextInt(5); i > 0; i--) {
            list.add(value(element, random));
        }
        return random.nextInt(5) == 0 ? list.toArray() : list;
    }

    private static Object scalar(String name, Random random) {
        return switch (name) {
            case "Int" -> random.nextInt(1000) - 500;
            case "Float" -> random.nextInt(3) == 0 ? random.nextInt() : random.nextDouble() * 1e9;
            case "Boolean" -> random.nextBoolean();
            case "ID" -> random.nextBoolean() ? (Object) random.nextInt(100) : "é\"\\\n\u2028😀";
            case "Exact" ->
                random.nextInt(5) == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(random.nextLong(), random.nextInt(20) - 9);
            case "Json" -> Map.of("list", List.of(1, 2.5, "x"), "long", random.nextLong());
            default -> "text " + random.nextInt(50) + (random.nextBoolean() ? " </script> ü\t" : "");
        };
    }
}
