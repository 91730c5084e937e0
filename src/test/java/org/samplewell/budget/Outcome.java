package org.samplewell.budget;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outcome of an attack.
 *
 * @param sent the bytes of its requests
 * @param cpu the CPU time that the server used until it was idle
 * @param faults the faults found, empty if there are none
 */
record Outcome(
        Attack attack, long sent, List<Reply> replies, Duration cpu, Vitals before, Vitals after, List<String> faults) {

    /** The longest response time. */
    Duration time() {
        return replies.stream().map(Reply::time).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** The bytes of all answers. */
    long bytes() {
        return replies.stream().mapToLong(Reply::bytes).sum();
    }

    /** The distinct kinds of answers. */
    String verdicts() {
        return replies.stream().map(Reply::verdict).distinct().limit(4).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "%2d %-60s %s; %.1f s, %.2f s of CPU, %,d bytes sent, %,d answered, heap %d → %d MB, files %d → %d, threads %d → %d %s"
                .formatted(
                        attack.row(),
                        attack.name(),
                        verdicts(),
                        time().toMillis() / 1e3,
                        cpu.toMillis() / 1e3,
                        sent,
                        bytes(),
                        before.megabytes(),
                        after.megabytes(),
                        before.files(),
                        after.files(),
                        before.threads(),
                        after.threads(),
                        faults.isEmpty() ? "" : "FAULTS: " + faults);
    }
}
