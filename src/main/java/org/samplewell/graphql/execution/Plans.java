package org.samplewell.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the plans of operations: by the operation of one parsed document and the values of its Boolean variables, on which
 * {@code @skip} and {@code @include} may depend. What is kept is bounded by its size: a large plan costs megabytes.
 */
final class Plans {

    private static final int WEIGHT_KEPT = 20_000;
    private static final int HEAVIEST_KEPT = WEIGHT_KEPT / 10;

    /** Clients choose the names of variables: a hash map stays fast when all have one hash, an immutable map does not. */
    private record Key(OperationDefinition operation, Map<String, Object> conditions) {}

    private final Cache<Key, Plan> plans = Caffeine.newBuilder()
            .maximumWeight(WEIGHT_KEPT)
            .weigher((Key key, Plan plan) ->
                    plan.facts.weight() + key.conditions().size())
            .build();

    Plan plan(ExecutionContext context, ExecutionStrategyParameters root, Planner planner) {
        var key = key(context);
        var known = plans.getIfPresent(key);
        if (known != null) {
            return known;
        }
        GraphQLObjectType type = root.getExecutionStepInfo().getUnwrappedNonNullTypeAs();
        var plan = Plan.of(planner.selection(type, root.getFields()), planner);
        if (plan.facts.weight() + key.conditions().size() <= HEAVIEST_KEPT) {
            plans.put(key, plan);
        }
        return plan;
    }

    /** How much the plans weigh that are kept, in fields or what is as large. */
    long weight() {
        plans.cleanUp();
        return plans.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private static Key key(ExecutionContext context) {
        var conditions = new HashMap<String, Object>();
        context.getCoercedVariables().toMap().forEach((name, value) -> {
            if (value instanceof Boolean) {
                conditions.put(name, value);
            }
        });
        return new Key(context.getOperationDefinition(), conditions);
    }
}
