package org.samplewell.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Statements;

/**
 * What an operation cost.
 *
 * @param batches each call of a loader
 * @param transaction the statements around the reads
 */
record Explain(List<Batch> batches, List<String> transaction) {

    /** One call of a loader: how many keys it was asked, how many rows came, what it sent to the database. */
    record Batch(String loader, int keys, int rows, List<String> statements, double ms) {}

    static Batch batch(String loader, int keys, Statements.Seen<? extends Map<?, ?>> seen, long nanos) {
        var rows = seen.value().values().stream().mapToInt(Explain::rows).sum();
        return new Batch(loader, keys, rows, seen.statements(), Math.round(nanos / 1e4) / 100.0);
    }

    private static int rows(@Nullable Object answer) {
        if (answer instanceof Connection connection) {
            return connection.nodes().size();
        }
        return answer instanceof Collection<?> many ? many.size() : 1;
    }

    /** As it stands in the answer: {@code statements}, {@code transaction}, {@code loaders} by name, and {@code sql} in order. */
    Map<String, Object> asExtension() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "statements",
                batches.stream().mapToInt(batch -> batch.statements().size()).sum());
        answer.put("transaction", transaction);
        answer.put(
                "loaders",
                batches.stream()
                        .collect(Collectors.groupingBy(Batch::loader, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(each -> summed(each.getKey(), each.getValue()))
                        .toList());
        answer.put(
                "sql",
                batches.stream().flatMap(batch -> batch.statements().stream()).toList());
        return answer;
    }

    private static Map<String, Object> summed(String loader, List<Batch> batches) {
        var sum = new LinkedHashMap<String, Object>();
        sum.put("loader", loader);
        sum.put("batches", batches.size());
        sum.put("keys", batches.stream().mapToInt(Batch::keys).sum());
        sum.put("rows", batches.stream().mapToInt(Batch::rows).sum());
        sum.put(
                "statements",
                batches.stream().mapToInt(batch -> batch.statements().size()).sum());
        sum.put("ms", Math.round(batches.stream().mapToDouble(Batch::ms).sum() * 100) / 100.0);
        return sum;
    }
}
