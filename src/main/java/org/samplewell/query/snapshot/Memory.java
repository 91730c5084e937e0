package org.samplewell.query.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.atomic.AtomicLong;
import org.samplewell.settings.ReadSettings;

/** The part of the server's memory that all operations together may fill with rows and answers. */
@ApplicationScoped
class Memory {

    @Inject
    ReadSettings settings;

    private final AtomicLong free = new AtomicLong();

    /** With the WAR, which is not deployed where no operation would ever have any. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        var percent = settings.memoryShare();
        if (percent < 1 || percent > 90) {
            throw new IllegalArgumentException("The setting samplewell.memory.share must be 1 to 90 percent.");
        }
        free.set(Runtime.getRuntime().maxMemory() / 100 * percent);
    }

    /** Takes so many bytes, or throws {@link NoMemory}: whoever waited would hold what others wait for. */
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
