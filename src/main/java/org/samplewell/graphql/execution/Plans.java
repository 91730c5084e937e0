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
 * Caches the plans of operations. The key is the operation of one parsed document and the values of its Boolean
 * variables, on which {@code @skip} and {@code @include} may depend. The cache is limited by size, because a large plan
 * takes megabytes.
 */
final class Plans {

    private static final int WEIGHT_KEPT = 20_000;
    private static final int HEAVIEST_KEPT = WEIGHT_KEPT / 10;

    /**
     * Clients choose the names of variables. A hash map stays fast if all names have the same hash; an immutable map
     * does not.
     */
    private record PlanKey(OperationDefinition operation, Map<String, Object> conditions) {}

    private final Cache<PlanKey, Plan> plans = Caffeine.newBuilder()
            .maximumWeight(WEIGHT_KEPT)
            .weigher((PlanKey key, Plan plan) ->
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

    /** The total weight of the cached plans. A field without arguments weighs 1. */
    long weight() {
        plans.cleanUp();
        return plans.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private static PlanKey key(ExecutionContext context) {
        var conditions = new HashMap<String, Object>();
        context.getCoercedVariables().toMap().forEach((name, value) -> {
            if (value instanceof Boolean) {
                conditions.put(name, value);
            }
        });
        return new PlanKey(context.getOperationDefinition(), conditions);
    }
}
