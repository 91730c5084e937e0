package org.samplewell.bench;

/**
 * One turn: a subject under one question.
 *
 * @param round from 1
 * @param subject the subject's name
 * @param connections how many clients asked at once
 */
record Slot(int round, Question question, int connections, String subject, Load load, Spent spent) {

    /**
     * How many requests the server has worked on: wrk leaves when the time is up, and each of its connections then waits for an
     * answer that it will not count.
     */
    double served() {
        return load.requests() + connections;
    }
}
