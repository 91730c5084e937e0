package org.samplewell.imports.job;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.samplewell.Incident;
import org.samplewell.imports.file.UnusableFile;

/** Runs an upload as a job: creates the job, imports the files, and stores the outcome, success or failure. */
record Imports(DataSource database, ImportLimits limits, Duration pause) {

    private static final Logger LOG = System.getLogger(Imports.class.getName());
    private static final String AGAIN = "nothing was stored. Send the files again.";

    /**
     * Creates a job for the upload, reports its number, waits for its turn and imports it. Deletes the files in any
     * case.
     *
     * @throws SQLException if the job could not be created, or its failure could not be stored
     */
    void take(Upload upload, LongConsumer entered) throws SQLException {
        var jobs = new ImportJobs(database);
        try (var connection = database.getConnection()) {
            try {
                long job = ImportJobs.enter(connection, upload.format());
                entered.accept(job);
                run(connection, jobs, job, upload);
            } finally {
                release(connection);
            }
        } finally {
            upload.discard();
        }
    }

    private void run(Connection connection, ImportJobs jobs, long job, Upload upload) throws SQLException {
        try {
            new ImportTurn(jobs, pause).await(connection, job);
            jobs.start(job);
            var tally = new ImportRun(connection, jobs, limits, job).run(upload);
            LOG.log(Level.INFO, "Import {0}: {1}", Long.toString(job), tally.message());
        } catch (UnusableFile e) {
            fail(connection, jobs, job, e.getMessage() + " Nothing was stored.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(connection, jobs, job, "The server stopped during this import; " + AGAIN);
        } catch (Exception e) {
            var reference = Incident.log(Imports.class, "Import " + job + " failed", e);
            fail(connection, jobs, job, description(e) + " (reference " + reference + "); " + AGAIN);
        }
    }

    private static String description(Exception e) {
        return e instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().matches("08...|57P..")
                ? "The connection to the database was lost during this import"
                : "An error in the server ended this import";
    }

    private static void fail(Connection connection, ImportJobs jobs, long job, String message) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The connection of a failed import was already closed", e);
        }
        jobs.fail(job, message);
    }

    /**
     * Resets a pooled connection: no open transaction, no locks. If that fails, aborts the connection so that the pool
     * discards it.
     */
    private static void release(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("SELECT pg_advisory_unlock_all()");
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The connection of an import was already closed", e);
            connection.abort(Runnable::run);
        }
    }
}
