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
 * A field as an operation selects it of one object type, all its occurrences merged.
 *
 * <p>Holds nothing that depends on the values of variables but those of {@code @skip} and {@code @include}, so it serves
 * many requests. What is selected of its own objects is found type by type, when a type first occurs.
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

    /** What is selected of this field's objects of one type. */
    Selection selection(GraphQLObjectType type, Planner planner) {
        var known = selections.get(type);
        return known != null ? known : selections.computeIfAbsent(type, each -> planner.selection(this, each));
    }

    /** Whether a field of this name is selected of any of this field's possible objects. */
    boolean selects(String name, Planner planner) {
        return planner.possible(definition.getType()).stream()
                .anyMatch(type -> selection(type, planner).has(name));
    }

    /** The names of all fields that are selected somewhere below. Threads that come here at once find the same. */
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
