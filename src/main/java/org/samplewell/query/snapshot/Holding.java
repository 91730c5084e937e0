package org.samplewell.query.snapshot;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The memory that a request uses for the rows it reads and the response it builds. It is estimated, not measured.
 * A small request takes nothing from the memory that all requests share.
 */
@RequestScoped
public class Holding {

    /** The bytes of a value in addition to its characters: a reference and an object. */
    static final long VALUE = 40;

    private static final long FREE = 1 << 18;
    private static final long STEP = 1 << 20;

    @Inject
    Memory memory;

    private long used;
    private long taken;

    /**
     * Adds this many bytes, which are held until the request ends.
     *
     * @throws NoMemory if other requests use the rest of the memory
     */
    public void add(long bytes) {
        used += bytes;
        var lacking = used - FREE - taken;
        if (lacking > 0) {
            var more = (lacking + STEP - 1) / STEP * STEP;
            memory.take(more);
            taken += more;
        }
    }

    @PreDestroy
    void release() {
        memory.giveBack(taken);
        taken = 0;
    }
}
