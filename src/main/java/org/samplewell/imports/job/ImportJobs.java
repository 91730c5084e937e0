package org.samplewell.imports.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.samplewell.imports.format.ImportFormat;

/**
 * The rows of the import jobs. Each change here uses a separate connection and is committed at once, so that clients
 * see it while the import's own transaction is still open. The server that runs a job holds an advisory lock with the
 * job's number while it is alive.
 */
record ImportJobs(DataSource database) {

    /** The first key of the advisory locks that servers hold on their jobs; the second key is the job's id. */
    static final int JOB_LOCK = 0x53_57_49;

    private static final String HELD = """
            EXISTS (SELECT FROM pg_locks l
                    WHERE l.locktype = 'advisory' AND l.classid::bigint = %s AND l.objid::bigint = j.id & 2147483647
                      AND l.objsubid = 2 AND l.granted
                      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
            """.formatted(JOB_LOCK);

    /** Creates a job. The connection's session holds the job's lock until it unlocks it or ends. */
    static long enter(Connection connection, ImportFormat format) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                        "INSERT INTO import_job (format, state) VALUES (?, 'QUEUED') RETURNING id");
                var lock = connection.prepareStatement("SELECT pg_advisory_lock(?, (? & 2147483647)::int)")) {
            insert.setString(1, format.word());
            long id;
            try (var row = insert.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            lock.setInt(1, JOB_LOCK);
            lock.setLong(2, id);
            lock.execute();
            connection.commit();
            return id;
        }
    }

    /** Returns the oldest unfinished job before this one whose server is still alive. */
    OptionalLong olderThan(long job) throws SQLException {
        var sql = "SELECT j.id FROM import_job j WHERE j.id < ? AND j.state IN ('QUEUED', 'RUNNING') AND " + HELD
                + " ORDER BY j.id LIMIT 1";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, job);
            try (var row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    void waitsFor(long job, long other) throws SQLException {
        update("UPDATE import_job SET message = ? WHERE id = ?", "Waiting for import %d.".formatted(other), job);
    }

    void start(long job) throws SQLException {
        update(
                "UPDATE import_job SET state = 'RUNNING', started_at = now(), message = ? WHERE id = ?",
                "Reading the files.",
                job);
    }

    void progress(long job, long read, long rejected, String message) throws SQLException {
        update(
                "UPDATE import_job SET rows_read = ?, rejected = ?, message = ? WHERE id = ?",
                read,
                rejected,
                message,
                job);
    }

    void fail(long job, String message) throws SQLException {
        update("""
                UPDATE import_job SET state = 'FAILED', accepted = 0, unchanged = 0, finished_at = now(), message = ?
                WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
                """, message.replace('\0', '␀'), job);
    }

    /** Fails the jobs whose server has stopped; does not touch the jobs of servers that are alive. */
    int failOrphans() throws SQLException {
        var sql = """
                UPDATE import_job j SET state = 'FAILED', accepted = 0, unchanged = 0, finished_at = now(), message = ?
                WHERE state IN ('QUEUED', 'RUNNING') AND NOT
                """ + HELD;
        return update(sql, "The server stopped during this import; nothing was stored. Send the files again.");
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
