package org.samplewell.budget;

import java.time.Duration;
import java.util.List;

/**
 * How much is tried: little in the build, much in the lane.
 *
 * @param operations how many operations are made up
 * @param siege how long a bystander is watched during an attack
 * @param javaOptions of the server's JVM
 */
record Extent(boolean isWhole, int operations, Duration siege, long seed, List<String> javaOptions) {

    /** As the system properties {@code budget.whole}, {@code budget.operations} and {@code budget.seed} say. */
    static Extent given() {
        var isWhole = Boolean.getBoolean("budget.whole");
        return new Extent(
                isWhole,
                Integer.getInteger("budget.operations", isWhole ? 5000 : 150),
                Duration.ofSeconds(isWhole ? 10 : 2),
                Long.getLong("budget.seed", 10L),
                isWhole
                        ? List.of("-Xmx512m")
                        : List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // quick to start
    }
}
