package org.samplewell.graphql;

import graphql.ExecutionResult;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.execution.Estimate;
import org.samplewell.query.Reads;
import org.samplewell.query.Snapshot;

/**
 * What a request asks for beside its data: {@code "explain": true} or {@code {"plan": true}}, what it cost, and
 * {@code "asOf": true}, the time of the state it was answered from.
 *
 * @param asked the request's extensions
 * @param mayExplain whether it is told what it cost
 */
record Extras(Map<String, Object> asked, boolean mayExplain) {

    private boolean explains() {
        return mayExplain && (Boolean.TRUE.equals(asked.get("explain")) || tellsPlans());
    }

    boolean tellsPlans() {
        return mayExplain
                && asked.get("explain") instanceof Map<?, ?> details
                && Boolean.TRUE.equals(details.get("plan"));
    }

    /** The result with what is asked for; the snapshot, if one has begun, is at its end afterwards. */
    ExecutionResult added(
            ExecutionResult result,
            Cost cost,
            @Nullable Estimate estimate,
            Snapshot snapshot,
            Reads reads,
            ToLongFunction<String> cacheHits) {
        var added = new HashMap<Object, Object>();
        var asOf = Boolean.TRUE.equals(asked.get("asOf")) ? reads.asOf() : null;
        if (asOf != null) {
            added.put("asOf", asOf.toString());
        }
        snapshot.end();
        if (explains()) {
            added.put("explain", new Explain(cost, estimate, snapshot.statements(), cacheHits).asExtension());
        }
        return added.isEmpty() ? result : result.transform(answer -> answer.extensions(added));
    }
}
