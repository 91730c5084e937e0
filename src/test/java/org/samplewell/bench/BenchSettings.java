package org.samplewell.bench;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run, from system properties.
 *
 * @param rounds {@code bench.rounds}: the number of rounds; each contestant has one turn per round
 * @param seconds {@code bench.seconds}: the minimum length of a turn
 * @param warmUpSeconds {@code bench.warm-up}: how long each contestant is warmed up for each question
 * @param growth {@code bench.growth}: whether to measure databases that are ten times as large too
 * @param profile {@code bench.profile}: whether to make a flight recording at the end
 * @param questions {@code bench.questions}: the questions to ask, such as Q1,Q7
 * @param units {@code bench.units}: the number of units in the database
 * @param samplesPerUnit {@code bench.samples-per-unit}: the average number of samples per unit
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

    /** The numbers of concurrent clients. */
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
