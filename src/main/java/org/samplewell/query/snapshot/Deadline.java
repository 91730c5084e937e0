package org.samplewell.query.snapshot;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** When an operation has to end. It can be ended earlier from outside, by another thread. */
public final class Deadline {

    /** How soon a thread that waits notices that the operation was ended. */
    private static final long TICK_NANOS = 50_000_000L;

    private final Duration allowed;
    private final long end;
    private volatile @Nullable String reason;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** The deadline of an operation that begins now. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    /** How long the operation may take. */
    public Duration allowed() {
        return allowed;
    }

    /** How much time is left; none when the deadline has passed. */
    public Duration left() {
        return reason != null ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Whether the operation has to end now. */
    public boolean hasPassed() {
        return reason != null || end - System.nanoTime() <= 0;
    }

    /** Ends the operation now; the first reason counts. The client reads the reason, which has no full stop. */
    public synchronized void endNow(String why) {
        if (reason == null && !hasPassed()) {
            reason = why;
        }
    }

    /** Why it was ended from outside; null when it was not. */
    public @Nullable String reason() {
        return reason;
    }

    /** Waits until the future is done; false when the deadline passed first. */
    public boolean await(Future<?> future) throws InterruptedException, ExecutionException {
        while (!future.isDone() && !hasPassed()) {
            try {
                future.get(Math.min(left().toNanos(), TICK_NANOS), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // asks again whether it was ended from outside
            }
        }
        return future.isDone();
    }

    /** {@link DeadlinePassed} when no time is left. */
    public void check() {
        if (hasPassed()) {
            throw new DeadlinePassed(this);
        }
    }

    /** What happened at the deadline, as a predicate without its full stop: {@code was not answered within 30 s}. */
    public String unanswered() {
        var why = reason;
        return why == null ? "was not answered within %d s".formatted(allowed.toSeconds()) : "was ended: " + why;
    }
}
