package org.samplewell.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samplewell.query.Sent;

/** What the loads of an operation have cost so far: each call of a loader with the statements it sent. */
final class Cost {

    /**
     * One call of a loader.
     *
     * @param field the field that asked first, as a path without places in lists
     * @param statements what it sent, in order
     */
    record Batch(String loader, String field, int keys, List<Sent> statements) {

        int rows() {
            return statements.stream().mapToInt(Sent::rows).sum();
        }

        long nanos() {
            return statements.stream().mapToLong(Sent::nanos).sum();
        }
    }

    private final List<Batch> batches = new ArrayList<>();

    void add(Batch batch) {
        batches.add(batch);
    }

    List<Batch> batches() {
        return batches;
    }

    int statements() {
        return batches.stream().mapToInt(batch -> batch.statements().size()).sum();
    }

    int rows() {
        return batches.stream().mapToInt(Batch::rows).sum();
    }

    /** The fields that took the most statements, with how many: what to look at when there are too many. */
    String dearest() {
        var byField = batches.stream()
                .collect(Collectors.groupingBy(
                        batch -> batch.field() + " (" + batch.loader() + ")",
                        LinkedHashMap::new,
                        Collectors.summingInt(batch -> batch.statements().size())));
        return byField.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(10)
                .map(field -> field.getValue() + " × " + field.getKey())
                .collect(Collectors.joining(", "));
    }
}
