package org.samplewell.bench;

import org.jspecify.annotations.Nullable;

/**
 * The cost of a turn.
 *
 * @param serverCpu of the server's process, in nanoseconds
 * @param databaseCpu of PostgreSQL's processes, in nanoseconds; null if they run on another machine
 * @param allocated by the server's threads, in bytes
 * @param requests the number of requests that the server worked on; wrk leaves some unanswered at the end of a turn
 */
record Spent(long serverCpu, @Nullable Long databaseCpu, long allocated, long requests) {}
