package org.samplewell.bench;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measurements at one moment.
 *
 * @param server the CPU time of the server's process
 * @param database the CPU time of PostgreSQL's processes, by process
 * @param allocated the bytes allocated by the server's threads
 * @param requests the number of requests that the server has completed
 */
record Reading(Duration server, @Nullable Map<Long, Duration> database, long allocated, long requests) {

    /** The cost since an earlier reading, which was itself a request. Processes that have ended are not counted. */
    Spent since(Reading earlier) {
        return new Spent(
                server.minus(earlier.server).toNanos(),
                databaseSince(earlier.database),
                allocated - earlier.allocated,
                requests - earlier.requests - 1);
    }

    private @Nullable Long databaseSince(@Nullable Map<Long, Duration> earlier) {
        if (database == null || earlier == null) {
            return null;
        }
        return database.entrySet().stream()
                .mapToLong(process -> process.getValue()
                        .minus(earlier.getOrDefault(process.getKey(), Duration.ZERO))
                        .toNanos())
                .sum();
    }
}
