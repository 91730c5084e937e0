package org.samplewell.budget;

import java.time.Duration;
import java.util.List;

/**
 * The extent of the test: small in the build, large with {@code -Pbudget}.
 *
 * @param operations the number of random operations
 * @param siege how long a bystander is measured during an attack
 * @param javaOptions of the server's JVM
 */
record Extent(boolean isWhole, int operations, Duration siege, long seed, List<String> javaOptions) {

    /** Reads the system properties {@code budget.whole}, {@code budget.operations} and {@code budget.seed}. */
    static Extent given() {
        var isWhole = Boolean.getBoolean("budget.whole");
        return new Extent(
                isWhole,
                Integer.getInteger("budget.operations", isWhole ? 5000 : 150),
                Duration.ofSeconds(isWhole ? 10 : 2),
                Long.getLong("budget.seed", 10L),
                isWhole
                        ? List.of("-Xmx512m")
                        : List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // starts fast
    }
}
