package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.samplewell.SamplewellConfig;

/**
 * Lets no more snapshots be open than the read pool has connections, and the others wait in the order they came, each until
 * its deadline; the pool would have all of them wait equally long, and fail.
 */
@ApplicationScoped
class Places {

    @Inject
    SamplewellConfig config;

    private final Semaphore free = new Semaphore(0, true);

    /** With the WAR, which is not deployed where none could ever read. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        if (config.snapshotsMax() < 1) {
            throw new IllegalArgumentException("The setting samplewell.snapshots.max lets nobody read.");
        }
        free.release(config.snapshotsMax());
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
