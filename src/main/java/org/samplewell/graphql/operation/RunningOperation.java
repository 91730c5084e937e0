package org.samplewell.graphql.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.snapshot.Deadline;

/**
 * An operation that runs.
 *
 * @param id unique in this server's process
 * @param name the operation name that the request gave
 * @param deadline ends the operation when it is told to
 */
public record RunningOperation(long id, @Nullable String name, String document, Instant began, Deadline deadline) {

    /** The name for a log: operations without one are called so. */
    public String label() {
        return name == null || name.isEmpty() ? "without a name" : name;
    }
}
