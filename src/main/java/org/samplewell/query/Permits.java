package org.samplewell.query;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many may work at once; the others wait in the order they came, each until its deadline. */
public final class Permits {

    private final Semaphore free;

    /** {@link IllegalArgumentException} names the setting that gives nobody a permit. */
    public Permits(String setting, int permits) {
        if (permits < 1) {
            throw new IllegalArgumentException("The setting %s must be at least 1.".formatted(setting));
        }
        free = new Semaphore(permits, true);
    }

    /** Waits for a permit; false when the deadline came first. */
    public boolean take(Deadline deadline) {
        try {
            return free.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a permit", e);
        }
    }

    public void giveBack() {
        free.release();
    }

    /** How many wait, about. */
    public int waiting() {
        return free.getQueueLength();
    }
}
