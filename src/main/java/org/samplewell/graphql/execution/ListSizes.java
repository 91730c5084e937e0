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
 * The size of a field's answer according to the schema: its directives {@code @cost} and {@code @listSize}, from IBM's
 * GraphQL Cost Directives specification.
 */
final class ListSizes {

    /** The assumed size of a list if the schema does not specify it. */
    private static final int UNSAID = 10;

    /**
     * What the schema specifies for a field.
     *
     * @param weight how many places the field itself counts for
     * @param assumed how many elements its list has; 0 if the schema does not specify it
     * @param slicing the arguments that contain the requested number of elements
     * @param sized the fields below it that have this number of elements; empty if it is the field itself
     */
    private record Said(long weight, int assumed, List<String> slicing, Set<String> sized) {}

    /** The number of elements of some fields below a field. */
    record Slicing(Set<String> fields, int size) {}

    private final Map<GraphQLFieldDefinition, Said> known = new ConcurrentHashMap<>();

    /** How many places the field counts for, without the fields below it. */
    long weight(PlannedField field) {
        return said(field).weight();
    }

    /** The number of elements in the field's list; 1 if the field is not a list. */
    int size(PlannedField field, @Nullable Slicing page, ExecutionContext context, int usualPage) {
        if (field.shape.element() == null) {
            return 1;
        }
        if (page != null && page.fields().contains(field.definition.getName())) {
            return page.size();
        }
        return asked(field, said(field), context, usualPage);
    }

    /** The page that a connection requests; null if the field is not a connection. */
    @Nullable Slicing page(PlannedField field, ExecutionContext context, int usualPage) {
        var said = said(field);
        return said.sized().isEmpty() ? null : new Slicing(said.sized(), asked(field, said, context, usualPage));
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
