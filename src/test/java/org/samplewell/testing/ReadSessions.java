package org.samplewell.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/** PostgreSQL's view of the product's read sessions. */
public record ReadSessions(DataSource database) {

    private static final String THOSE =
            " FROM pg_stat_activity WHERE application_name = 'samplewell-read' AND state <> 'idle'";
    private static final String WAIT = " AND wait_event_type = 'Lock'";
    private static final String ACTIVE = "SELECT count(*)" + THOSE;
    private static final String WAITING = ACTIVE + WAIT;

    /** The number of sessions that are active or in a transaction. */
    public int active() throws SQLException {
        return count(ACTIVE);
    }

    /** The number of sessions that wait for a lock. */
    public int waiting() throws SQLException {
        return count(WAITING);
    }

    /** The process id of a session that waits for a lock. Throws an exception if there is none. */
    public int oneThatWaits() throws SQLException {
        var process = count("SELECT min(pid)" + THOSE + WAIT);
        if (process == 0) {
            throw new IllegalStateException("no session waits for a lock");
        }
        return process;
    }

    /** Polls until this number of sessions is active. Only the test's timeout limits the wait. */
    public void awaitActive(int expected) throws SQLException {
        await(ACTIVE, expected);
    }

    /** Polls until this number of sessions waits for a lock. */
    public void awaitWaiting(int expected) throws SQLException {
        await(WAITING, expected);
    }

    private void await(String query, int expected) throws SQLException {
        while (count(query) != expected) {
            count("SELECT 1 FROM pg_sleep(0.02)");
        }
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
