package org.samplewell.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/** Sees every statement just before the persistence provider sends it to the database. */
public class Statements extends SessionEventAdapter {

    private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();

    /**
     * What came of a piece of work.
     *
     * @param statements the SQL it sent, in order
     */
    public record Seen<T>(T value, List<String> statements) {}

    /** Does the work and tells the statements that this thread sent meanwhile. */
    public static <T> Seen<T> during(Supplier<T> work) {
        var seen = new ArrayList<String>();
        SEEN.set(seen);
        try {
            return new Seen<>(work.get(), seen);
        } finally {
            SEEN.remove();
        }
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        var seen = SEEN.get();
        if (seen != null && event.getCall() instanceof DatabaseCall call) {
            seen.add(call.getSQLString());
        }
    }
}
