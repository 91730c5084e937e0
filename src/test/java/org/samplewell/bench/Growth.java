package org.samplewell.bench;

import java.util.List;

/** The same questions on ten times as much, which are to cost the same: the names of its subjects, and what it asks. */
final class Growth {

    static final String BASE = "as it is";
    static final String SAMPLES = "ten times the samples of a unit";
    static final String UNITS = "ten times the units";

    static final List<Question> QUESTIONS = List.of(Question.Q1, Question.Q3);

    /** How much longer its servers are warmed: nobody has asked them anything before. */
    static final int WARMER = 4;

    private Growth() {}
}
