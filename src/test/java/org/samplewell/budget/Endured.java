package org.samplewell.budget;

import java.time.Duration;
import java.util.List;

/**
 * The measurements of a bystander.
 *
 * @param attacks the number of calls that the attackers sent
 * @param latencies the response times of the bystander, the shortest first
 * @param faults the faults that the bystander got instead of an answer
 */
record Endured(String name, int attacks, List<Duration> latencies, String faults, Vitals before, Vitals after) {

    /** The response time in milliseconds within which this fraction of the answers arrived. */
    long millis(double part) {
        return latencies.isEmpty()
                ? -1
                : latencies
                        .get((int) Math.min(latencies.size() - 1, part * latencies.size()))
                        .toMillis();
    }

    @Override
    public String toString() {
        return "%-50s %d attacks; bystander %d answers, p50 %d, p95 %d, max %d ms %s; heap %d → %d MB"
                .formatted(
                        name,
                        attacks,
                        latencies.size(),
                        millis(0.5),
                        millis(0.95),
                        millis(1),
                        faults,
                        before.megabytes(),
                        after.megabytes());
    }
}
