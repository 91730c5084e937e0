package org.samplewell.query.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.atomic.AtomicLong;
import org.samplewell.settings.ReadSettings;

/** The part of the server's memory that all operations together may use for rows and responses. */
@ApplicationScoped
class Memory {

    @Inject
    ReadSettings settings;

    private final AtomicLong free = new AtomicLong();

    /** Runs when the WAR starts. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        free.set(Runtime.getRuntime().maxMemory() / 100 * settings.memoryShare());
    }

    /** Takes this many bytes or throws {@link NoMemory}. It does not wait: waiting operations hold memory, too. */
    void take(long bytes) {
        if (free.addAndGet(-bytes) < 0) {
            free.addAndGet(bytes);
            throw new NoMemory();
        }
    }

    void giveBack(long bytes) {
        free.addAndGet(bytes);
    }
}
