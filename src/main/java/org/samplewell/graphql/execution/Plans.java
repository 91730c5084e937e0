package org.samplewell.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps the root selections of operations, and with them all that is selected below: by the operation of one parsed document
 * and the values of its Boolean variables, on which {@code @skip} and {@code @include} may depend.
 */
final class Plans {

    private record Key(OperationDefinition operation, Map<String, Object> conditions) {}

    private final Cache<Key, Selection> plans;

    Plans(int kept) {
        plans = Caffeine.newBuilder().maximumSize(kept).build();
    }

    Selection root(ExecutionContext context, ExecutionStrategyParameters root) {
        GraphQLObjectType type = root.getExecutionStepInfo().getUnwrappedNonNullTypeAs();
        return plans.get(key(context), operation -> new Planner(context).selection(type, root.getFields()));
    }

    private static Key key(ExecutionContext context) {
        var conditions = context.getCoercedVariables().toMap().entrySet().stream()
                .filter(variable -> variable.getValue() instanceof Boolean)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Key(context.getOperationDefinition(), conditions);
    }
}
