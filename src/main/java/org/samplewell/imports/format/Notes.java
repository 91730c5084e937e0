package org.samplewell.imports.format;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.samplewell.Excerpt;

/** Counts the losses of an import and reports each kind in a sentence with up to five examples. */
public final class Notes {

    private static final int EXAMPLES = 5;
    private static final int LONGEST = 60;

    private final Map<Loss, Long> counts = new EnumMap<>(Loss.class);
    private final Map<Loss, Set<String>> examples = new EnumMap<>(Loss.class);

    public void add(Loss loss, String example) {
        add(loss, 1, example);
    }

    /** Adds this number of rows with one example; does nothing if the number is 0. */
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
        var some = String.join(", ", examples.getOrDefault(loss, Set.of()));
        return String.format(Locale.ROOT, "%,d %s: %s", count, count == 1 ? "row" : "rows", loss.sentence(some));
    }

    /**
     * A reason why a cell is not stored as written: it is read with a loss of information (its text is then kept in
     * {@code source}), or it is not followed.
     */
    public enum Loss {
        ZONE_UNKNOWN("a time in a zone without a known offset", "the date is stored, the time is not"),
        ZONE_MISSING("a time without a zone", "the date is stored, the time is not"),
        DATE_PLACEHOLDER("a placeholder as the date of analysis", "no date is stored"),
        LIMIT_WORD("a limit that is not a number", "no limit is stored"),
        DEPTH_WORD("a depth that is not a number", "no depth is stored"),
        POSITION_ZERO("latitude 0 and longitude 0", "no position is stored"),
        NUMBER_NOT_DETECTED("a number beside “not detected”", "the number is not stored as a value"),
        OTHER_SPELLING("an analyte that is spelled differently elsewhere", "the first spelling is stored"),
        STATUS_KEPT("a status that can't follow the stored one", "the stored status is kept");

        private final String what;
        private final String outcome;

        Loss(String what, String outcome) {
            this.what = what;
            this.outcome = outcome;
        }

        /** The loss as the end of a sentence that starts with the number of rows. */
        String sentence(String examples) {
            return "%s (%s); %s.".formatted(what, examples, outcome);
        }
    }
}
