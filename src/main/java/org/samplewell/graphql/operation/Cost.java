package org.samplewell.graphql.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samplewell.query.snapshot.SentStatement;

/** The cost of an operation so far: each loader call with the statements that it sent. */
public final class Cost {

    /**
     * One call of a loader.
     *
     * @param field the first field that requested the load, as a path without list indexes
     * @param statements the statements that the call sent, in order
     */
    public record Call(String loader, String field, int keys, List<SentStatement> statements) {

        public int rows() {
            return statements.stream().mapToInt(SentStatement::rows).sum();
        }

        public long nanos() {
            return statements.stream().mapToLong(SentStatement::nanos).sum();
        }
    }

    private final List<Call> calls = new ArrayList<>();

    void add(Call call) {
        calls.add(call);
    }

    /** The calls, in order. */
    public List<Call> calls() {
        return calls;
    }

    /** How many statements were sent. */
    public int statements() {
        return calls.stream().mapToInt(call -> call.statements().size()).sum();
    }

    /** How many rows were read. */
    public int rows() {
        return calls.stream().mapToInt(Call::rows).sum();
    }

    /**
     * The fields that sent the most statements, with their counts. Look at these first if there are too many
     * statements.
     */
    public String mostExpensive() {
        var byField = calls.stream()
                .collect(Collectors.groupingBy(
                        call -> call.field() + " (" + call.loader() + ")",
                        LinkedHashMap::new,
                        Collectors.summingInt(call -> call.statements().size())));
        return byField.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(10)
                .map(field -> field.getValue() + " × " + field.getKey())
                .collect(Collectors.joining(", "));
    }
}
