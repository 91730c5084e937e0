package org.samplewell.graphql.operation;

import java.util.Map;
import org.samplewell.graphql.limits.OperationLimits.Limit;
import org.samplewell.query.snapshot.Deadline;

/**
 * What one operation is allowed, by its caller's rights and the settings.
 *
 * @param limits a limit that is missing does not hold
 * @param mayExplain whether the caller may learn what the operation costs
 */
public record Allowed(Deadline deadline, Map<Limit, Long> limits, boolean mayExplain) {

    /** The most of something. */
    long most(Limit limit) {
        return limits.getOrDefault(limit, Long.MAX_VALUE);
    }
}
