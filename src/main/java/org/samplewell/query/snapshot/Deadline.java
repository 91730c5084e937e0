package org.samplewell.query.snapshot;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time when an operation must end. Another thread can end the operation earlier. */
public final class Deadline {

    /** How often a waiting thread checks whether the operation was ended. */
    private static final long TICK_NANOS = 50_000_000L;

    private final Duration allowed;
    private final long end;
    private volatile @Nullable String reason;

    private Deadline(Duration allowed, long end) {
        this.allowed = allowed;
        this.end = end;
    }

    /** The deadline of an operation that begins now. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
    }

    /** The same moment for another operation, which is ended on its own. */
    public Deadline forAnother() {
        return new Deadline(allowed, end);
    }

    /** How long the operation may take. */
    public Duration allowed() {
        return allowed;
    }

    /** How much time is left; zero when the deadline has passed. */
    public Duration left() {
        return reason != null ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Whether the operation must end now. */
    public boolean hasPassed() {
        return reason != null || end - System.nanoTime() <= 0;
    }

    /** Ends the operation now. Only the first reason is kept. The client sees it, so it has no full stop at the end. */
    public synchronized void endNow(String why) {
        if (reason == null && !hasPassed()) {
            reason = why;
        }
    }

    /** Waits until the future is done; false when the deadline passed first. */
    public boolean await(Future<?> future) throws InterruptedException, ExecutionException {
        while (!future.isDone() && !hasPassed()) {
            try {
                future.get(Math.min(left().toNanos(), TICK_NANOS), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // the loop checks again whether another thread ended the operation
            }
        }
        return future.isDone();
    }

    /** Throws {@link DeadlinePassed} if no time is left. */
    public void check() {
        if (hasPassed()) {
            throw new DeadlinePassed(this);
        }
    }

    /** What happened, as a sentence without subject and full stop: {@code was not answered within 30 s}. */
    public String unanswered() {
        var why = reason;
        return why == null ? "was not answered within %d s".formatted(allowed.toSeconds()) : "was ended: " + why;
    }
}
