package org.samplewell;

import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An unexpected failure. It is logged once with a reference, and the client sees the same reference. */
public final class Incident {

    private Incident() {}

    /**
     * Logs the failure.
     *
     * @param what the failure, as a sentence without a full stop
     * @return the reference
     */
    public static String log(Class<?> where, String what, @Nullable Throwable cause) {
        var reference = UUID.randomUUID().toString();
        System.getLogger(where.getName()).log(Level.ERROR, what + ", reference " + reference, cause);
        return reference;
    }

    /** Logs it and returns the message for the client. */
    public static String report(Class<?> where, String what, @Nullable Throwable cause) {
        return "An unexpected error occurred. Report it to the operator with the reference %s."
                .formatted(log(where, what, cause));
    }
}
