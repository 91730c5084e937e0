package org.samplewell.budget;

import java.time.Duration;

/**
 * What is asked of the server whatever it is sent.
 *
 * @param answer within which an answer comes: the deadline and a second
 * @param bytes the most that an answer has
 * @param heapGrowth the most that the heap without garbage may grow by
 * @param work within which it is done with what it was sent, imports included
 */
record Limits(Duration answer, long bytes, long heapGrowth, Duration work) {

    /** With the default settings. */
    static final Limits DEFAULT = new Limits(Duration.ofSeconds(31), 50_100_000, 100L << 20, Duration.ofSeconds(90));
}
