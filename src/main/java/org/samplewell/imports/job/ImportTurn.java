package org.samplewell.imports.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Lets one import run at a time in a database, oldest first, across all servers. */
record ImportTurn(ImportJobs jobs, Duration pause) {

    /** Waits for the job's turn, then holds it until the connection's transaction ends. */
    void await(Connection connection, long job) throws SQLException, InterruptedException {
        long waitingFor = 0;
        while (!isOn(connection, job)) {
            var older = jobs.olderThan(job);
            if (older.isPresent() && older.getAsLong() != waitingFor) {
                waitingFor = older.getAsLong();
                jobs.waitsFor(job, waitingFor);
            }
            Thread.sleep(pause.toMillis());
        }
    }

    private boolean isOn(Connection connection, long job) throws SQLException {
        if (jobs.olderThan(job).isPresent()) {
            return false;
        }
        try (var lock = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?, 0)")) {
            lock.setInt(1, ImportJobs.JOB_LOCK);
            try (var row = lock.executeQuery()) {
                row.next();
                boolean taken = row.getBoolean(1);
                if (!taken) {
                    connection.rollback();
                }
                return taken;
            }
        }
    }
}
