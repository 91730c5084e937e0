package org.samplewell.imports;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts what was read with a loss, and tells it in a sentence each with up to five examples. */
final class Notes {

    private static final int EXAMPLES = 5;
    private static final int LONGEST = 60;

    private final Map<Loss, Long> counts = new EnumMap<>(Loss.class);
    private final Map<Loss, Set<String>> examples = new EnumMap<>(Loss.class);

    void add(Loss loss, String example) {
        add(loss, 1, example);
    }

    /** Adds what was seen in the database, if anything. */
    void add(Loss loss, Tally.Seen seen) {
        if (seen.rows() > 0) {
            add(loss, seen.rows(), seen.example());
        }
    }

    private void add(Loss loss, long count, String example) {
        counts.merge(loss, count, Long::sum);
        var some = examples.computeIfAbsent(loss, any -> new LinkedHashSet<>());
        if (some.size() < EXAMPLES) {
            some.add(example.length() > LONGEST ? example.substring(0, LONGEST) + "…" : example);
        }
    }

    List<String> sentences() {
        return counts.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String sentence(Loss loss, long count) {
        String some = String.join(", ", examples.getOrDefault(loss, Set.of()));
        return String.format(Locale.ROOT, "%,d %s: %s", count, count == 1 ? "row" : "rows", loss.told(some));
    }
}
