package org.samplewell.graphql.documents;

import graphql.Directives;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.ErrorCode;
import org.samplewell.Excerpt;
import org.samplewell.graphql.field.Classification;

/**
 * Finds {@code @include} and {@code @skip} with a condition that is a null variable. A variable with a default may be
 * null, and then it is unclear whether the field is selected.
 */
final class NullConditions {

    private final ExecutionContext context;
    private final Set<String> seen = new HashSet<>();
    private final List<GraphQLError> errors = new ArrayList<>();

    private NullConditions(ExecutionContext context) {
        this.context = context;
    }

    /** Ends the operation with an error for each null condition, before anything is fetched. */
    static void refuse(ExecutionContext context) {
        if (context.getCoercedVariables().toMap().containsValue(null)) {
            var conditions = new NullConditions(context);
            conditions.visit(context.getOperationDefinition().getSelectionSet(), List.of());
            if (!conditions.errors.isEmpty()) {
                throw new AbortExecutionException(conditions.errors);
            }
        }
    }

    private void visit(@Nullable SelectionSet selections, List<Object> path) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                var below = new ArrayList<>(path);
                below.add(field.getResultKey());
                check(field, below);
                visit(field.getSelectionSet(), below);
            } else if (selection instanceof InlineFragment fragment) {
                check(fragment, path);
                visit(fragment.getSelectionSet(), path);
            } else if (selection instanceof FragmentSpread spread) {
                check(spread, path);
                if (seen.add(spread.getName())) {
                    visit(
                            Objects.requireNonNull(context.getFragment(spread.getName()))
                                    .getSelectionSet(),
                            path);
                }
            }
        }
    }

    private void check(DirectivesContainer<?> element, List<Object> path) {
        for (var name : List.of(Directives.IncludeDirective.getName(), Directives.SkipDirective.getName())) {
            element.getDirectives(name).forEach(directive -> check(directive, path));
        }
    }

    private void check(Directive directive, List<Object> path) {
        var condition = directive.getArgument("if");
        if (condition != null
                && condition.getValue() instanceof VariableReference variable
                && context.getCoercedVariables().get(variable.getName()) == null) {
            errors.add(GraphqlErrorBuilder.newError()
                    .message("The variable '%s' is null, but @%s needs true or false."
                            .formatted(Excerpt.of(variable.getName()), directive.getName()))
                    .location(directive.getSourceLocation())
                    .path(path)
                    .errorType(new Classification(ErrorCode.BAD_USER_INPUT))
                    .build());
        }
    }
}
