package org.samplewell.graphql.execution;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all fields that a document selects anywhere below some fields, on any type. */
final class FieldNamesBelow {

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> names = new HashSet<>();
    private final Set<String> visited = new HashSet<>();

    private FieldNamesBelow(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    static Set<String> names(List<Field> fields, Map<String, FragmentDefinition> fragments) {
        var beneath = new FieldNamesBelow(fragments);
        fields.forEach(field -> beneath.add(field.getSelectionSet()));
        return Set.copyOf(beneath.names);
    }

    private void add(@Nullable SelectionSet selected) {
        if (selected != null) {
            selected.getSelections().forEach(this::add);
        }
    }

    private void add(Selection<?> selection) {
        if (selection instanceof Field field) {
            names.add(field.getName());
            add(field.getSelectionSet());
        } else if (selection instanceof InlineFragment fragment) {
            add(fragment.getSelectionSet());
        } else if (selection instanceof FragmentSpread spread && visited.add(spread.getName())) {
            add(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet());
        }
    }
}
