package org.samplewell.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What PostgreSQL says of the sessions that the product reads by. */
public record ReadSessions(DataSource database) {

    private static final String THOSE =
            " FROM pg_stat_activity WHERE application_name = 'samplewell-read' AND state <> 'idle'";
    private static final String WAIT = " AND wait_event_type = 'Lock'";
    private static final String ACTIVE = "SELECT count(*)" + THOSE;
    private static final String WAITING = ACTIVE + WAIT;

    /** How many are at work or in a transaction. */
    public int active() throws SQLException {
        return count(ACTIVE);
    }

    /** How many wait for a lock. */
    public int waiting() throws SQLException {
        return count(WAITING);
    }

    /** The process of one that waits for a lock; an error when none does. */
    public int oneThatWaits() throws SQLException {
        var process = count("SELECT min(pid)" + THOSE + WAIT);
        if (process == 0) {
            throw new IllegalStateException("no session waits for a lock");
        }
        return process;
    }

    /** Asks again and again, until so many are; the test's own time is the limit. */
    public void awaitActive(int expected) throws SQLException {
        await(ACTIVE, expected);
    }

    /** Asks again and again, until so many wait for a lock. */
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
