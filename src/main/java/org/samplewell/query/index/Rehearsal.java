package org.samplewell.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has reads tell what they need instead of reading: nothing is sent, and the reads see no rows. */
public final class Rehearsal {

    private static final ThreadLocal<@Nullable List<Need>> NEEDS = new ThreadLocal<>();

    private Rehearsal() {}

    /** What the reads that the work makes on this thread need; all other threads are in earnest. */
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

    /** Takes note of what a read needs, unless it is in earnest. */
    public static void note(Supplier<Need> need) {
        var needs = NEEDS.get();
        if (needs != null) {
            needs.add(need.get());
        }
    }
}
