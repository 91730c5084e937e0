package org.samplewell.query.snapshot;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The memory that a request holds, as far as it grows with the rows it reads and the answer it makes: reckoned, not measured.
 * A small request takes none of what all requests share.
 */
@RequestScoped
public class Holding {

    /** What a value costs beside its characters: a reference and an object. */
    static final long VALUE = 40;

    private static final long FREE = 1 << 18;
    private static final long STEP = 1 << 20;

    @Inject
    Memory memory;

    private long used;
    private long taken;

    /**
     * Holds so many bytes more, until the request ends.
     *
     * @throws NoMemory when other requests hold what is left
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
