package org.samplewell.query.snapshot;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A statement that runs in the database, on a connection which others use after it. */
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
     * Has the database cancel it when its deadline has passed, and again while it does not end: a cancel that comes before its
     * statement is lost. The driver returns when the database has passed the cancel on.
     */
    synchronized void cancelIfLate() throws SQLException {
        if (!isOver && deadline.hasPassed() && (next == null || next - System.nanoTime() <= 0)) {
            next = System.nanoTime() + AGAIN.toNanos();
            connection.cancelQuery();
        }
    }

    /** It has ended: after this no cancel is sent that the connection's next statement would feel. */
    synchronized void end() {
        isOver = true;
    }
}
