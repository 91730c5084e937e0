package org.samplewell.query.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.samplewell.settings.ReadSettings;

/**
 * Limits open snapshots to the connections of the read pool. The others wait in order of arrival, each until its
 * deadline. The pool itself would make all of them wait equally long and then fail.
 */
@ApplicationScoped
class ReadPermits {

    @Inject
    ReadSettings settings;

    @SuppressWarnings("NullAway.Init") // made by open
    private Permits permits;

    /** Runs when the WAR starts. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        permits = new Permits(settings.snapshotsMax());
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
