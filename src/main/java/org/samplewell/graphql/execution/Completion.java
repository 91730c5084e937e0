package org.samplewell.graphql.execution;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Converts the fetched values of one field into columns: it serializes leaves, flattens lists, and groups objects by
 * type. If a null is not allowed, it moves up at once through the columns that already exist.
 *
 * @param repeats whether there are fewer values than slots, because equal keys share one load
 * @param found receives each group of objects, whose own fields must be fetched next
 */
record Completion(Environments operation, PlannedField field, boolean repeats, Consumer<Parents> found) {

    /** A column with a slot for each value. */
    Column column(Place place, Shape shape, List<@Nullable Object> values) {
        if (shape.element() != null) {
            return lists(place, shape, shape.element(), values);
        }
        return shape.isLeaf() ? leaves(place, shape, values) : links(place, shape, values);
    }

    private Column leaves(Place place, Shape shape, List<@Nullable Object> values) {
        var leaves = new Leaves(place, shape, values.size());
        long characters = 0;
        for (int i = 0; i < values.size(); i++) {
            operation.meter().goOn(i);
            var value = value(leaves, i, values.get(i));
            var serialized = value == null ? null : serialized(leaves, i, value);
            if (serialized == null) {
                absent(leaves, i);
            } else {
                leaves.set(i, serialized);
                characters += place.times(i) * Leaves.characters(serialized);
            }
        }
        operation.meter().characters(characters);
        return leaves;
    }

    private @Nullable Object serialized(Leaves leaves, int slot, Object value) {
        var context = operation.context();
        try {
            return leaves.shape.type() instanceof GraphQLScalarType scalar
                    ? scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale())
                    : Objects.requireNonNull(leaves.shape.names()).of(value, context);
        } catch (CoercingSerializeException e) {
            errors().unserialized(leaves.place, slot, e);
            return null;
        }
    }

    private Column lists(Place place, Shape shape, Shape element, List<@Nullable Object> values) {
        var lists = new Lists(place, shape, values.size());
        var elements = new ArrayList<@Nullable Object>(values.size());
        for (int i = 0; i < values.size(); i++) {
            operation.meter().goOn(i);
            var value = value(lists, i, values.get(i));
            var some = value == null ? null : elements(lists, i, value);
            var start = elements.size();
            if (some instanceof Collection<?> known) {
                operation.meter().places(known.size());
                elements.addAll(known);
            } else if (some != null) {
                some.forEach(each -> {
                    operation.meter().places(1);
                    elements.add(each);
                });
            }
            lists.set(i, start, elements.size() - start);
            if (some == null) {
                absent(lists, i);
            }
        }
        lists.elements(column(lists, element, elements));
        return lists;
    }

    private @Nullable Iterable<?> elements(Lists lists, int slot, Object value) {
        return value instanceof Collection<?> collection
                ? collection
                : operation.stock().elements(operation.context(), completing(lists, slot, value), value);
    }

    private Column links(Place place, Shape shape, List<@Nullable Object> values) {
        var links = new Links(place, shape, values.size());
        var groups = new LinkedHashMap<GraphQLObjectType, Parents>();
        for (int i = 0; i < values.size(); i++) {
            operation.meter().goOn(i);
            var value = value(links, i, values.get(i));
            var type = value == null ? null : type(links, i, value);
            if (type == null) {
                absent(links, i);
            } else {
                groups.computeIfAbsent(type, each -> new Parents(field.selection(each, operation.planner()), links))
                        .add(i, value);
            }
        }
        groups.values()
                .forEach(group -> operation.meter().characters((long) group.size() * group.selection.keyCharacters()));
        groups.values().forEach(group -> found.accept(repeats && group.selection.isPlain() ? Shared.of(group) : group));
        return links;
    }

    private @Nullable GraphQLObjectType type(Links links, int slot, Object value) {
        if (links.shape.type() instanceof GraphQLObjectType object) {
            return object;
        }
        try {
            return operation.stock().typeOf(operation.context(), completing(links, slot, value), links.shape);
        } catch (UnresolvedTypeException e) {
            errors().unresolved(links.place, slot, e);
            return null;
        }
    }

    /** The value without its wrappers. */
    private @Nullable Object value(Column column, int slot, @Nullable Object fetched) {
        var value = fetched;
        if (value instanceof DataFetcherResult<?> result) {
            value = operation.stock().unboxed(operation.context(), completing(column, slot, null), result);
        }
        if (value instanceof FetchedValue wrapped) {
            column.localContext(slot, wrapped.getLocalContext());
            value = wrapped.getFetchedValue();
        }
        return operation.context().getValueUnboxer().unbox(value);
    }

    private void absent(Column column, int slot) {
        if (column.shape.nonNull()) {
            errors().wasNull(column.place, slot);
        }
        operation.nullify(column, slot);
    }

    private ExecutionStrategyParameters completing(Column column, int slot, @Nullable Object value) {
        return operation.completing(column, slot, field, value);
    }

    private Errors errors() {
        return new Errors(operation.errors());
    }
}
