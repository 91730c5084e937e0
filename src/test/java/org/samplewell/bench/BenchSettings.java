package org.samplewell.bench;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run may be told by system properties.
 *
 * @param rounds {@code bench.rounds}: how often everybody has a turn
 * @param seconds {@code bench.seconds}: how long a turn lasts at least
 * @param warmUpSeconds {@code bench.warm-up}: how long everybody is run before, each question
 * @param growth {@code bench.growth}: whether databases ten times as large are measured too
 * @param profile {@code bench.profile}: whether a flight recording is made at the end
 * @param questions {@code bench.questions}: which are asked, such as Q1,Q7
 * @param units {@code bench.units}: how many units the database has
 * @param samplesPerUnit {@code bench.samples-per-unit}: how many samples a unit has on average
 */
record BenchSettings(
        int rounds,
        int seconds,
        int warmUpSeconds,
        boolean growth,
        boolean profile,
        List<Question> questions,
        int units,
        int samplesPerUnit) {

    /** How many clients ask at once. */
    static final List<Integer> CONNECTIONS = List.of(1, 16);

    static BenchSettings given() {
        return new BenchSettings(
                Integer.getInteger("bench.rounds", 5),
                Integer.getInteger("bench.seconds", 3),
                Integer.getInteger("bench.warm-up", 10),
                Boolean.parseBoolean(System.getProperty("bench.growth", "true")),
                Boolean.getBoolean("bench.profile"),
                questions(System.getProperty("bench.questions")),
                Integer.getInteger("bench.units", 1_000),
                Integer.getInteger("bench.samples-per-unit", 100));
    }

    private static List<Question> questions(@Nullable String names) {
        return names == null
                ? List.of(Question.values())
                : Stream.of(names.split(",")).map(Question::valueOf).toList();
    }
}
