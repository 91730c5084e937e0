package org.samplewell.imports.format;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.samplewell.Excerpt;

/** Counts what was read with a loss, and tells it in a sentence each with up to five examples. */
public final class Notes {

    private static final int EXAMPLES = 5;
    private static final int LONGEST = 60;

    private final Map<Loss, Long> counts = new EnumMap<>(Loss.class);
    private final Map<Loss, Set<String>> examples = new EnumMap<>(Loss.class);

    public void add(Loss loss, String example) {
        add(loss, 1, example);
    }

    /** Adds so many rows at once, if any, with an example. */
    public void add(Loss loss, long rows, String example) {
        if (rows == 0) {
            return;
        }
        counts.merge(loss, rows, Long::sum);
        var some = examples.computeIfAbsent(loss, any -> new LinkedHashSet<>());
        if (some.size() < EXAMPLES) {
            some.add(Excerpt.of(example, LONGEST));
        }
    }

    public List<String> sentences() {
        return counts.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String sentence(Loss loss, long count) {
        String some = String.join(", ", examples.getOrDefault(loss, Set.of()));
        return String.format(Locale.ROOT, "%,d %s: %s", count, count == 1 ? "row" : "rows", loss.told(some));
    }
}
