package org.samplewell.query.snapshot;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A statement that runs in the database. Other statements use its connection afterwards. */
final class RunningStatement {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final PGConnection connection;
    private final Deadline deadline;
    private @Nullable Long next;
    private boolean isOver;

    RunningStatement(PGConnection connection, Deadline deadline) {
        this.connection = connection;
        this.deadline = deadline;
    }

    /**
     * Makes the database cancel the statement after its deadline, and repeats this until it ends: a cancel request that
     * arrives before its statement is lost. The call returns when the database has forwarded the request.
     */
    synchronized void cancelIfLate() throws SQLException {
        if (!isOver && deadline.hasPassed() && (next == null || next - System.nanoTime() <= 0)) {
            next = System.nanoTime() + AGAIN.toNanos();
            connection.cancelQuery();
        }
    }

    /** Marks the statement as ended. No cancel is sent after this: it could hit the connection's next statement. */
    synchronized void end() {
        isOver = true;
    }
}
