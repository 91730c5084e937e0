package org.samplewell.bench;

import org.jspecify.annotations.Nullable;

/**
 * What a turn has cost.
 *
 * @param serverCpu of the server's process, in nanoseconds
 * @param databaseCpu of PostgreSQL's processes, in nanoseconds; null where they are on another machine
 * @param allocated by the server's threads, in bytes
 * @param requests how many the server has worked on: wrk leaves some unanswered when the time is up
 */
record Spent(long serverCpu, @Nullable Long databaseCpu, long allocated, long requests) {}
