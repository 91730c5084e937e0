package org.samplewell.graphql.operation;

import graphql.ExecutionResult;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of a request. {@code "explain": true} or {@code "explain": {"plan": true}} adds the operation's cost;
 * {@code "asOf": true} adds the time of the data state that was read.
 *
 * @param asked the request's extensions
 */
record Extras(Map<String, Object> asked, boolean mayExplain) {

    boolean wantsPlans() {
        return mayExplain
                && asked.get("explain") instanceof Map<?, ?> details
                && Boolean.TRUE.equals(details.get("plan"));
    }

    boolean wantsTime() {
        return Boolean.TRUE.equals(asked.get("asOf"));
    }

    private boolean wantsCost() {
        return mayExplain && (Boolean.TRUE.equals(asked.get("explain")) || wantsPlans());
    }

    /**
     * Adds the requested extensions to the result.
     *
     * @param asOf null if nothing was read
     * @param transaction the statements before and after the reads
     */
    ExecutionResult added(
            ExecutionResult result,
            @Nullable OffsetDateTime asOf,
            CurrentOperation operation,
            List<String> transaction,
            ToLongFunction<String> cacheHits) {
        var added = new HashMap<Object, Object>();
        if (asOf != null) {
            added.put("asOf", asOf.toString());
        }
        if (wantsCost()) {
            added.put(
                    "explain",
                    new Explain(operation.cost(), operation.estimate(), transaction, cacheHits).asExtension());
        }
        return added.isEmpty() ? result : result.transform(answer -> answer.extensions(added));
    }
}
