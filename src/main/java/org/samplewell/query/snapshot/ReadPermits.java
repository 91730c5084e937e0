package org.samplewell.query.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.samplewell.settings.ReadSettings;

/**
 * Lets no more snapshots be open than the read pool has connections, and the others wait in the order they came, each until
 * its deadline; the pool would have all of them wait equally long, and fail.
 */
@ApplicationScoped
class ReadPermits {

    @Inject
    ReadSettings settings;

    @SuppressWarnings("NullAway.Init") // made by open
    private Permits permits;

    /** With the WAR, which is not deployed where none could ever read. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        permits = new Permits("samplewell.snapshots.max", settings.snapshotsMax());
    }

    /** Waits for a permit. */
    void take(Deadline deadline) {
        if (!permits.take(deadline)) {
            throw new DeadlinePassed(deadline);
        }
    }

    void giveBack() {
        permits.giveBack();
    }
}
