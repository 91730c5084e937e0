package org.samplewell.bench;

/**
 * The measurements of wrk in one turn.
 *
 * @param requests the number of answered requests
 * @param microseconds the duration
 * @param bytes the bytes received, including headers
 * @param p50 the median response time, in microseconds
 * @param p95 the 95th percentile of the response times, in microseconds
 * @param p99 the 99th percentile of the response times, in microseconds
 * @param failed the number of requests without a successful response
 */
record Load(long requests, long microseconds, long bytes, long p50, long p95, long p99, long failed) {}
