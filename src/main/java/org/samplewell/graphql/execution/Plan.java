package org.samplewell.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.Node;
import graphql.schema.FieldCoordinates;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that an operation selects, for each type, and its estimated size. */
final class Plan {

    final Selection root;
    final Estimate.Facts facts;

    private Plan(Selection root, Estimate.Facts facts) {
        this.root = root;
        this.facts = facts;
    }

    /** Plans everything at once, so that nothing has to be planned while the operation runs. */
    static Plan of(Selection root, Planner planner) {
        var survey = new Survey(planner);
        survey.visit(root, 1);
        return new Plan(root, survey.facts());
    }

    /** The estimated size of the operation with the variables of a request. */
    Estimate estimate(ExecutionContext context, Planner planner, ListSizes sizes, Meter meter) {
        return facts.with(new Reckoning(context, planner, sizes, meter.usualPage()).places(root, 1, null));
    }

    /** A walk through the whole plan. */
    private static final class Survey {

        private final Planner planner;
        private final Set<FieldCoordinates> selected = new HashSet<>();
        private final Set<String> loads = new HashSet<>();
        private int fields;
        private int depth;
        private int aliases;
        private int weight;

        Survey(Planner planner) {
            this.planner = planner;
        }

        void visit(Selection selection, int level) {
            depth = Math.max(depth, level);
            for (var field : selection.fields()) {
                visit(field);
                planner.possible(field.definition.getType())
                        .forEach(type -> visit(field.selection(type, planner), level + 1));
            }
        }

        private void visit(PlannedField field) {
            var written = field.merged.getSingleField();
            var name = field.definition.getName();
            fields++;
            weight += 1 + nodes(written) / 4;
            aliases += field.merged.getResultKey().equals(name) ? 0 : 1;
            selected.add(FieldCoordinates.coordinates(field.container, name));
            if (field.fetcher instanceof Batched) {
                loads.add(field + arguments(written));
            }
        }

        private static String arguments(Field field) {
            return field.getArguments().isEmpty()
                    ? ""
                    : AstPrinter.printAstCompact(Field.newField(field.getName())
                            .arguments(field.getArguments())
                            .build());
        }

        /** The number of syntax nodes in the field's arguments. */
        private static int nodes(Field field) {
            return field.getArguments().stream().mapToInt(Survey::nodes).sum();
        }

        private static int nodes(Node<?> node) {
            return 1 + node.getChildren().stream().mapToInt(Survey::nodes).sum();
        }

        Estimate.Facts facts() {
            return new Estimate.Facts(fields, depth, aliases, loads.size(), weight, Set.copyOf(selected));
        }
    }

    /** Counts places. Their number multiplies from parents to children. */
    private record Reckoning(ExecutionContext context, Planner planner, ListSizes sizes, int usualPage) {

        private static final double MOST = 1e18;

        long places(Selection selection, double parents, ListSizes.@Nullable Slicing page) {
            double places = 0;
            for (var field : selection.fields()) {
                double elements = parents * sizes.size(field, page, context, usualPage);
                places += parents * sizes.weight(field) + (field.shape.element() == null ? 0 : elements);
                places += below(field, elements);
            }
            return (long) Math.min(MOST, places);
        }

        /** An object has one of its possible types; the estimate uses the most expensive one. */
        private double below(PlannedField field, double objects) {
            if (field.shape.isLeaf()) {
                return 0;
            }
            var page = sizes.page(field, context, usualPage);
            return planner.possible(field.definition.getType()).stream()
                    .mapToLong(type -> places(field.selection(type, planner), objects, page))
                    .max()
                    .orElse(0);
        }
    }
}
