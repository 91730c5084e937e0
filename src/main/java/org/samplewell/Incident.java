package org.samplewell;

import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A failure that nobody expected. It is logged once, under a reference that the client sees. */
public final class Incident {

    private Incident() {}

    /**
     * Logs it.
     *
     * @param what what failed, as a sentence without its full stop
     * @return the reference
     */
    public static String log(Class<?> where, String what, @Nullable Throwable cause) {
        var reference = UUID.randomUUID().toString();
        System.getLogger(where.getName()).log(Level.ERROR, what + ", reference " + reference, cause);
        return reference;
    }
}
