package org.samplewell.graphql.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.snapshot.Deadline;

/**
 * A running operation.
 *
 * @param id unique in this server's process
 * @param name the operation name in the request
 * @param deadline can also end the operation early
 */
public record RunningOperation(long id, @Nullable String name, String document, Instant began, Deadline deadline) {

    /** The name for log messages; an operation without a name is called "without a name". */
    public String label() {
        return name == null || name.isEmpty() ? "without a name" : name;
    }
}
