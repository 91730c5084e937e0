package org.samplewell.query.snapshot;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/** Records every statement just before it is sent to the database, by our session or by the persistence provider. */
public class Statements extends SessionEventAdapter {

    private static final ThreadLocal<@Nullable List<SentStatement>> SEEN = new ThreadLocal<>();

    /** Does the work and adds the statements that this thread sends meanwhile to the list, even if the work fails. */
    public static <T> T during(List<SentStatement> seen, Supplier<T> work) {
        SEEN.set(seen);
        try {
            return work.get();
        } finally {
            SEEN.remove();
        }
    }

    /** Records a statement that is about to be sent. */
    static SentStatement sent(String sql) {
        var sent = new SentStatement(sql);
        var seen = SEEN.get();
        if (seen != null) {
            seen.add(sent);
        }
        return sent;
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        if (event.getCall() instanceof DatabaseCall call) {
            sent(call.getSQLString());
        }
    }
}
