package org.samplewell.query;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.samplewell.SamplewellConfig;

/**
 * Lets as many snapshots be open as the read pool has connections, and the others wait in the order they came, each until its
 * deadline; the pool would have all of them wait equally long, and fail.
 */
@ApplicationScoped
class Places {

    @Inject
    SamplewellConfig config;

    private Semaphore free;

    @PostConstruct
    void open() {
        free = new Semaphore(config.snapshotsMax(), true);
    }

    /** Waits for a place. */
    void take(Deadline deadline) {
        try {
            if (!free.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new DeadlinePassed(deadline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a connection", e);
        }
    }

    void giveBack() {
        free.release();
    }
}
