package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A field that an operation selects on one object type, with all its occurrences merged.
 *
 * <p>It does not depend on the values of variables, except those of {@code @skip} and {@code @include}, so many
 * requests can use it. The selection on its own objects is computed for each type when the type first occurs.
 */
final class PlannedField {

    final SerializedString key;
    final GraphQLObjectType container;
    final GraphQLFieldDefinition definition;
    final MergedField merged;
    final DataFetcher<?> fetcher;
    final Shape shape;
    private final Map<GraphQLObjectType, Selection> selections = new ConcurrentHashMap<>();
    private @Nullable Set<String> beneath;

    PlannedField(
            GraphQLObjectType container,
            GraphQLFieldDefinition definition,
            MergedField merged,
            DataFetcher<?> fetcher) {
        this.key = new SerializedString(merged.getResultKey());
        this.container = container;
        this.definition = definition;
        this.merged = merged;
        this.fetcher = fetcher;
        this.shape = Shape.of(definition.getType());
    }

    boolean isPlainLeaf() {
        return fetcher instanceof Plain && shape.element() == null && shape.isLeaf();
    }

    /** The selection on this field's objects of one type. */
    Selection selection(GraphQLObjectType type, Planner planner) {
        var known = selections.get(type);
        return known != null ? known : selections.computeIfAbsent(type, each -> planner.selection(this, each));
    }

    /** Whether a field with this name is selected on any of this field's possible object types. */
    boolean selects(String name, Planner planner) {
        return planner.possible(definition.getType()).stream()
                .anyMatch(type -> selection(type, planner).has(name));
    }

    /** The names of all fields that are selected anywhere below. Concurrent threads compute the same names. */
    Set<String> beneath(Planner planner) {
        var names = beneath;
        if (names == null) {
            names = planner.beneath(this);
            beneath = names;
        }
        return names;
    }

    @Override
    public String toString() {
        return container.getName() + "." + definition.getName();
    }
}
