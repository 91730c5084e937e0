package org.samplewell.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How large the schema says that a field's answer is, by the directives {@code @cost} and {@code @listSize} of IBM's GraphQL
 * Cost Directives specification.
 */
final class ListSizes {

    /** A list of which the schema says nothing. */
    private static final int UNSAID = 10;

    /**
     * What the schema says of a field.
     *
     * @param weight how many places it is worth by itself
     * @param assumed how many elements its list has; 0 where it is not said
     * @param slicing the arguments that say how many are asked for
     * @param sized the fields below it that have so many; none where it is the field itself
     */
    private record Said(long weight, int assumed, List<String> slicing, Set<String> sized) {}

    /** How many elements some fields below a field have. */
    record Page(Set<String> fields, int size) {}

    private final Map<GraphQLFieldDefinition, Said> known = new ConcurrentHashMap<>();

    /** How many places the field is worth, without those below it. */
    long weight(PlannedField field) {
        return said(field).weight();
    }

    /** How many elements the field's list has, which is one where it is none. */
    int size(PlannedField field, @Nullable Page page, ExecutionContext context, int usualPage) {
        if (field.shape.element() == null) {
            return 1;
        }
        if (page != null && page.fields().contains(field.definition.getName())) {
            return page.size();
        }
        return asked(field, said(field), context, usualPage);
    }

    /** The page that a connection asks for; null where the field is none. */
    @Nullable Page page(PlannedField field, ExecutionContext context, int usualPage) {
        var said = said(field);
        return said.sized().isEmpty() ? null : new Page(said.sized(), asked(field, said, context, usualPage));
    }

    private static int asked(PlannedField field, Said said, ExecutionContext context, int usualPage) {
        for (var argument : field.merged.getSingleField().getArguments()) {
            if (said.slicing().contains(argument.getName())
                    && number(argument.getValue(), context) instanceof Integer size) {
                return Math.max(0, size);
            }
        }
        if (said.assumed() > 0) {
            return said.assumed();
        }
        return said.slicing().isEmpty() ? UNSAID : usualPage;
    }

    private static @Nullable Object number(Value<?> value, ExecutionContext context) {
        if (value instanceof VariableReference variable) {
            return context.getCoercedVariables().get(variable.getName());
        }
        return value instanceof IntValue number && number.getValue().bitLength() < Integer.SIZE
                ? number.getValue().intValue()
                : null;
    }

    private Said said(PlannedField field) {
        return known.computeIfAbsent(field.definition, ListSizes::read);
    }

    private static Said read(GraphQLFieldDefinition field) {
        var cost = field.getAppliedDirective("cost");
        var size = field.getAppliedDirective("listSize");
        var weight = cost == null ? null : value(cost, "weight");
        var assumed = size == null ? null : value(size, "assumedSize");
        return new Said(
                weight == null ? 1 : Math.max(1, (long) Double.parseDouble(weight.toString())),
                assumed instanceof Integer number ? number : 0,
                names(size, "slicingArguments"),
                Set.copyOf(names(size, "sizedFields")));
    }

    private static List<String> names(@Nullable GraphQLAppliedDirective directive, String argument) {
        var given = directive == null ? null : value(directive, argument);
        return given instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable Object value(GraphQLAppliedDirective directive, String argument) {
        var given = directive.getArgument(argument);
        return given == null ? null : given.getValue();
    }
}
