package org.samplewell.graphql.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes random operations for a schema. Nearly all of them are valid. */
final class Documents {

    /** Arguments that are invalid together with others. */
    private static final Set<String> SELDOM = Set.of("after", "before", "last");

    private final GraphQLSchema schema;
    private final Map<String, List<String>> scalars;
    private final Random random;
    private final Map<String, String> variables = new TreeMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> fragments = new TreeMap<>();
    private final List<String> earlier = new ArrayList<>();
    private int budget = 80;
    private int names;
    private boolean hasIntrospection;

    /**
     * Writes operations for a schema.
     *
     * @param scalars literals of each scalar
     */
    Documents(GraphQLSchema schema, Map<String, List<String>> scalars, Random random) {
        this.schema = schema;
        this.scalars = scalars;
        this.random = random;
    }

    /** The next operation. */
    Both.Asking write() {
        var isMutation = schema.getMutationType() != null && random.nextInt(10) == 0;
        var root = Objects.requireNonNull(isMutation ? schema.getMutationType() : schema.getQueryType());
        var selected = selections(root, 2 + random.nextInt(5), isMutation);
        var declared = variables.entrySet().stream()
                .map(each -> "$" + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        var head = (isMutation ? "mutation" : "query") + (declared.isEmpty() ? "" : " Q(" + declared + ")");
        return new Both.Asking(
                head + " " + selected + "\n" + String.join("\n", fragments.values()), Map.copyOf(values));
    }

    /** The last operation, with other values for its variables. */
    Both.Asking again(Both.Asking asking) {
        values.replaceAll(
                (name, value) -> value instanceof Boolean ? (Object) random.nextBoolean() : random.nextInt(5));
        return new Both.Asking(asking.document(), Map.copyOf(values));
    }

    private String selections(GraphQLOutputType type, int depth, boolean isMutation) {
        var selected = new ArrayList<String>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            selected.add(selection(type, depth, isMutation));
        }
        return "{ " + String.join(" ", selected) + " }";
    }

    private String selection(GraphQLOutputType type, int depth, boolean isMutation) {
        budget--;
        var choice = random.nextInt(12);
        if (choice == 0) {
            return (random.nextBoolean() ? "" : "t: ") + "__typename" + directive();
        }
        if (choice == 1 && type == schema.getQueryType() && !hasIntrospection) {
            hasIntrospection = true;
            return "m: __type(name: \"Query\") { name fields { name type { kind ofType { name } } } }";
        }
        if (type instanceof GraphQLUnionType || (choice < 4 && depth > 0 && budget > 0)) {
            return fragment(type, depth, isMutation);
        }
        return field((GraphQLFieldsContainer) type, depth);
    }

    private String field(GraphQLFieldsContainer type, int depth) {
        var fields = type.getFieldDefinitions().stream()
                .filter(each -> (depth > 0 && budget > 0) || GraphQLTypeUtil.isLeaf(unwrapped(each)))
                .toList();
        if (fields.isEmpty()) {
            return "__typename";
        }
        var field = any(fields);
        var isLeaf = GraphQLTypeUtil.isLeaf(unwrapped(field));
        var head = head(type.getName(), field) + directive();
        return isLeaf ? head : head + " " + selections(unwrapped(field), depth - 1, false);
    }

    private static GraphQLOutputType unwrapped(GraphQLFieldDefinition field) {
        return (GraphQLOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    /** The field with its arguments, often with a new alias, sometimes exactly repeated so that selections merge. */
    private String head(String type, GraphQLFieldDefinition field) {
        var before = earlier.stream()
                .filter(each -> each.startsWith(type + " ") && each.contains(": " + field.getName() + "("))
                .toList();
        if (!before.isEmpty() && random.nextInt(3) == 0) {
            return any(before).substring(type.length() + 1);
        }
        if (field.getArguments().isEmpty()) {
            return random.nextInt(4) == 0 ? "f" + names++ + ": " + field.getName() : field.getName();
        }
        var head = "f" + names++ + ": " + field.getName() + arguments(field.getArguments());
        earlier.add(type + " " + head);
        return head;
    }

    private String arguments(List<GraphQLArgument> arguments) {
        var given = arguments.stream()
                .filter(argument -> (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                        || argument.getName().equals("first")
                        || (SELDOM.contains(argument.getName()) ? random.nextInt(10) == 0 : random.nextBoolean()))
                .map(argument -> argument.getName() + ": " + value(argument.getType()))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String value(GraphQLInputType type) {
        var literal = literal(type);
        return random.nextInt(3) == 0 ? variable(GraphQLTypeUtil.simplePrint(type), literal) : literal;
    }

    private String literal(GraphQLType type) {
        if (GraphQLTypeUtil.isNonNull(type)) {
            return present(GraphQLTypeUtil.unwrapNonNull(type));
        }
        return random.nextInt(5) == 0 ? "null" : present(type);
    }

    private String present(GraphQLType type) {
        if (type instanceof GraphQLList list) {
            return random.nextInt(3) == 0
                    ? present(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()))
                    : Stream.generate(() -> literal(list.getWrappedType()))
                            .limit(random.nextInt(3))
                            .collect(Collectors.joining(", ", "[", "]"));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || random.nextBoolean())
                    .map(field -> field.getName() + ": " + literal(field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return type instanceof GraphQLEnumType named
                ? any(named.getValues()).getName()
                : any(Objects.requireNonNull(scalars.get(((GraphQLNamedType) type).getName())));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String variable(String type, String literal) {
        var name = "v" + names++;
        var isGiven = random.nextBoolean();
        if (type.equals("Int") || type.equals("Int!") || type.startsWith("Boolean")) {
            var hasDefault = !isGiven || random.nextBoolean();
            variables.put(name, type + (hasDefault && !literal.equals("null") ? " = " + literal : ""));
            if (isGiven) {
                values.put(name, type.startsWith("Boolean") ? (Object) random.nextBoolean() : random.nextInt(5));
            }
        } else {
            variables.put(name, type + (isGiven && !type.endsWith("!") ? "" : " = " + literal));
        }
        return "$" + name;
    }

    private String directive() {
        var choice = random.nextInt(20);
        if (choice > 1) {
            return "";
        }
        var condition = random.nextBoolean() ? variable("Boolean!", "true") : String.valueOf(random.nextBoolean());
        return (choice == 0 ? " @skip" : " @include") + "(if: " + condition + ")";
    }

    private String fragment(GraphQLOutputType type, int depth, boolean isMutation) {
        var conditions = conditions(type);
        var condition = any(conditions);
        if (isMutation || random.nextInt(3) > 0) {
            var isBare = random.nextInt(4) == 0 && !(type instanceof GraphQLUnionType);
            return "..." + (isBare ? "" : " on " + condition) + directive() + " "
                    + selections(isBare ? type : named(condition), depth - 1, isMutation);
        }
        if (!fragments.isEmpty() && random.nextInt(4) == 0) {
            var known = new ArrayList<>(fragments.keySet());
            return "..." + any(known) + directive();
        }
        var name = "F" + names++;
        var selected = selections(named(condition), depth - 1, false);
        fragments.put(name, "fragment " + name + " on " + condition + " " + selected);
        return "..." + name + directive();
    }

    private GraphQLOutputType named(String type) {
        return (GraphQLOutputType) Objects.requireNonNull(schema.getType(type));
    }

    /** The possible type conditions of a fragment here: all types that share an object type. */
    private List<String> conditions(GraphQLOutputType type) {
        var here = possible(type);
        return schema.getAllTypesAsList().stream()
                .filter(each -> each instanceof GraphQLFieldsContainer
                        && !each.getName().startsWith("__")
                        && possible(each).stream().anyMatch(here::contains))
                .map(GraphQLNamedType::getName)
                .sorted()
                .toList();
    }

    private List<? extends GraphQLType> possible(GraphQLType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes();
        }
        return type instanceof GraphQLInterfaceType abstraction
                ? Objects.requireNonNull(schema.getImplementations(abstraction))
                : List.of(GraphQLTypeUtil.unwrapAll(type));
    }
}
