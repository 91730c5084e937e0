package org.samplewell.bench;

import java.util.List;

/**
 * Measures the same questions on ten times as much data. The cost should stay the same. Holds the names of the subjects
 * and the questions.
 */
final class Growth {

    static final String BASE = "as it is";
    static final String SAMPLES = "ten times the samples of a unit";
    static final String UNITS = "ten times the units";

    static final List<Question> QUESTIONS = List.of(Question.Q1, Question.Q3);

    /** The factor for a longer warm-up, because these servers have not answered any requests before. */
    static final int WARMER = 4;

    private Growth() {}
}
