package org.samplewell.query.snapshot;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/** A statement that runs in the database. Other statements use its connection afterwards. */
final class RunningStatement {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** How long a database may take to cancel a statement, before its connection is closed. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final BaseConnection connection;
    private final Deadline deadline;
    private @Nullable Long first;
    private @Nullable Long next;
    private boolean isOver;

    RunningStatement(BaseConnection connection, Deadline deadline) {
        this.connection = connection;
        this.deadline = deadline;
    }

    /**
     * Makes the database cancel the statement after its deadline, and repeats this until it ends: a cancel request that
     * arrives before its statement is lost. The call returns when the database has
     * forwarded the request. A connection that does not react is closed.
     */
    synchronized void cancelIfLate() throws SQLException {
        if (isOver || !deadline.hasPassed()) {
            return;
        }
        var now = System.nanoTime();
        first = first == null ? Long.valueOf(now) : first;
        if (now - first > PATIENCE.toNanos()) {
            connection.abort(Runnable::run);
        } else if (next == null || next - now <= 0) {
            next = now + AGAIN.toNanos();
            connection.cancelQuery();
        }
    }

    /** Marks the statement as ended. No cancel is sent after this: it could hit the connection's next statement. */
    synchronized void end() {
        isOver = true;
    }
}
