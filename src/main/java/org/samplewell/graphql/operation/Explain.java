package org.samplewell.graphql.operation;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.execution.Estimate;
import org.samplewell.query.snapshot.SentStatement;

/**
 * Reports the cost of an operation.
 *
 * @param estimate the estimated cost
 * @param transaction the statements before and after the reads, such as BEGIN
 * @param cacheHits how many loads of a loader were answered by an earlier load
 */
record Explain(Cost cost, @Nullable Estimate estimate, List<String> transaction, ToLongFunction<String> cacheHits) {

    /**
     * The JSON in the answer: {@code statements}; {@code transaction}; {@code cost}, which is the estimate;
     * {@code loaders}, each with the fields that used it; and {@code sql}, each statement in order with its loader,
     * field, keys, rows, time and, if requested, its plan.
     */
    Map<String, Object> asExtension() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("statements", cost.statements());
        answer.put("transaction", transaction);
        if (estimate != null) {
            answer.put("cost", reckoned(estimate));
        }
        answer.put(
                "loaders",
                cost.calls().stream()
                        .collect(Collectors.groupingBy(Cost.Call::loader, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(each -> summed(each.getKey(), each.getValue()))
                        .toList());
        answer.put(
                "sql",
                cost.calls().stream()
                        .flatMap(call -> call.statements().stream().map(sent -> description(call, sent)))
                        .toList());
        return answer;
    }

    /** The estimate, under the names of the limits that apply to it. */
    private static Map<String, Object> reckoned(Estimate estimate) {
        var reckoned = new LinkedHashMap<String, Object>();
        reckoned.put("depth", estimate.depth());
        reckoned.put("fields", estimate.fields());
        reckoned.put("aliases", estimate.aliases());
        reckoned.put("statements", estimate.statements());
        reckoned.put("cost", estimate.places());
        return reckoned;
    }

    private Map<String, Object> summed(String loader, List<Cost.Call> calls) {
        var sum = new LinkedHashMap<String, Object>();
        sum.put("loader", loader);
        sum.put("fields", calls.stream().map(Cost.Call::field).distinct().toList());
        sum.put("batches", calls.size());
        sum.put("keys", calls.stream().mapToInt(Cost.Call::keys).sum());
        sum.put("cacheHits", cacheHits.applyAsLong(loader));
        sum.put("rows", calls.stream().mapToInt(Cost.Call::rows).sum());
        sum.put(
                "statements",
                calls.stream().mapToInt(call -> call.statements().size()).sum());
        sum.put("ms", milliseconds(calls.stream().mapToLong(Cost.Call::nanos).sum()));
        return sum;
    }

    private static Map<String, Object> description(Cost.Call call, SentStatement sent) {
        var description = new LinkedHashMap<String, Object>();
        description.put("loader", call.loader());
        description.put("field", call.field());
        description.put("keys", call.keys());
        description.put("rows", sent.rows());
        description.put("ms", milliseconds(sent.nanos()));
        description.put("text", sent.sql());
        if (sent.plan() != null) {
            description.put("plan", new RawValue(sent.plan()));
        }
        return description;
    }

    private static double milliseconds(long nanos) {
        return Math.round(nanos / 1e4) / 100.0;
    }
}
