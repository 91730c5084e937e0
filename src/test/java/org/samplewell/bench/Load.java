package org.samplewell.bench;

/**
 * What wrk has measured in one turn.
 *
 * @param requests how many were answered
 * @param microseconds how long it took
 * @param bytes how much came, headers included
 * @param p50 the median of the answers' times, in microseconds
 * @param p95 the time that 95 % of the answers kept, in microseconds
 * @param p99 the time that 99 % of the answers kept, in microseconds
 * @param failed how many requests got no answer, or none that says success
 */
record Load(long requests, long microseconds, long bytes, long p50, long p95, long p99, long failed) {}
