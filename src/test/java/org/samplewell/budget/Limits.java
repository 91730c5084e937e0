package org.samplewell.budget;

import java.time.Duration;

/**
 * The limits that the server must keep for every request.
 *
 * @param answer the maximum response time: the deadline plus one second
 * @param bytes the maximum size of a response
 * @param heapGrowth the maximum growth of the heap after garbage collection
 * @param work the maximum time until the server is idle again, including imports
 */
record Limits(Duration answer, long bytes, long heapGrowth, Duration work) {

    /** The limits under the default settings. */
    static final Limits DEFAULT = new Limits(Duration.ofSeconds(31), 50_100_000, 100L << 20, Duration.ofSeconds(90));
}
