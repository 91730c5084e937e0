package org.samplewell.graphql.operation;

import java.util.Map;
import org.samplewell.graphql.limits.OperationLimits.Limit;
import org.samplewell.query.snapshot.Deadline;

/**
 * The limits of one operation, from the caller's roles and the settings.
 *
 * @param limits a missing limit means that there is no limit
 * @param mayExplain whether the caller may see the operation's cost
 */
public record Allowed(Deadline deadline, Map<Limit, Long> limits, boolean mayExplain) {

    /** The value of a limit; the largest {@code long} if there is none. */
    long most(Limit limit) {
        return limits.getOrDefault(limit, Long.MAX_VALUE);
    }
}
