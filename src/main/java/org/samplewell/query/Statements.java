package org.samplewell.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/** Sees every statement just before it is sent to the database, by a session of ours or by the persistence provider. */
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

    /** Takes note of a statement that is about to be sent. */
    static void sent(String sql) {
        var seen = SEEN.get();
        if (seen != null) {
            seen.add(sql);
        }
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        if (event.getCall() instanceof DatabaseCall call) {
            sent(call.getSQLString());
        }
    }
}
