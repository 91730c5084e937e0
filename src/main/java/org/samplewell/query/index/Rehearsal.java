package org.samplewell.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records which indexes reads need, instead of running the reads: no statement is sent and no rows are returned. */
public final class Rehearsal {

    private static final ThreadLocal<@Nullable List<Need>> NEEDS = new ThreadLocal<>();

    private Rehearsal() {}

    /** The needs of all reads that the work makes on this thread. Other threads read as usual. */
    public static List<Need> of(Runnable work) {
        var needs = new ArrayList<Need>();
        NEEDS.set(needs);
        try {
            work.run();
            return needs;
        } finally {
            NEEDS.remove();
        }
    }

    public static boolean isOn() {
        return NEEDS.get() != null;
    }

    /** Records what a read needs. Does nothing outside a rehearsal. */
    public static void note(Supplier<Need> need) {
        var needs = NEEDS.get();
        if (needs != null) {
            needs.add(need.get());
        }
    }
}
