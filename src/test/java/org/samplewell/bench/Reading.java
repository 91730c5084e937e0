package org.samplewell.bench;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the meters showed at one moment.
 *
 * @param server the CPU of the server's process
 * @param database the CPU of PostgreSQL's processes, by process
 * @param allocated bytes, by the server's threads
 * @param requests how many the server has done
 */
record Reading(Duration server, @Nullable Map<Long, Duration> database, long allocated, long requests) {

    /** What was spent since an earlier reading, itself a request; processes that have ended took theirs with them. */
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
