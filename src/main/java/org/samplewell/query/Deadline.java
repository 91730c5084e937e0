package org.samplewell.query;

import java.time.Duration;

/**
 * When an operation has to be at its end.
 *
 * @param allowed how long it may take
 * @param end the moment, as {@link System#nanoTime} counts
 */
public record Deadline(Duration allowed, long end) {

    /** The deadline of what begins now. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
    }

    /** How much time is left; none when it has passed. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    public boolean hasPassed() {
        return end - System.nanoTime() <= 0;
    }

    /** Goes on only when there is time left. */
    public void check() {
        if (hasPassed()) {
            throw new DeadlinePassed(this);
        }
    }
}
