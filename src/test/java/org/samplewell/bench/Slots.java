package org.samplewell.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** All turns of a run, and their aggregates. An aggregate is NaN if there was no such turn. */
record Slots(List<Slot> all) {

    /** The median over the rounds. */
    double median(Question question, int connections, String subject, Figure figure) {
        return median(rounds(question, connections, subject).values().stream().mapToDouble(figure::of));
    }

    /** The median of the ratios of one subject to another. Each ratio is taken within one round. */
    double ratio(Question question, int connections, String subject, String to, Figure figure) {
        var others = rounds(question, connections, to);
        return median(rounds(question, connections, subject).values().stream()
                .flatMapToDouble(slot -> Optional.ofNullable(others.get(slot.round())).stream()
                        .mapToDouble(other -> figure.of(slot) / figure.of(other))));
    }

    private Map<Integer, Slot> rounds(Question question, int connections, String subject) {
        return all.stream()
                .filter(slot -> slot.question() == question
                        && slot.connections() == connections
                        && slot.subject().equals(subject))
                .collect(Collectors.toMap(Slot::round, Function.identity()));
    }

    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0 || Arrays.stream(sorted).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
