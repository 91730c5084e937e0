package org.samplewell.imports.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.samplewell.imports.file.UnusableFile;
import org.samplewell.imports.format.Json;
import org.samplewell.imports.format.Notes;

/** One import. It stores everything in one transaction, or nothing. */
record ImportRun(Connection connection, ImportJobs jobs, ImportLimits limits, long job) {

    /** Imports the upload within the connection's transaction and commits it. */
    Tally run(Upload upload) throws IOException, SQLException, UnusableFile {
        var transaction = new ImportTransaction(connection, new ImportTimeLimit(limits.time()));
        try {
            var tally = run(upload, transaction);
            connection.commit();
            return tally;
        } catch (SQLException e) {
            if (transaction.time().isOver()) {
                throw transaction.time().over(e);
            }
            throw e;
        }
    }

    private Tally run(Upload upload, ImportTransaction transaction) throws IOException, SQLException, UnusableFile {
        transaction.set("samplewell.actor", "import");
        transaction.set("samplewell.reason", "Import " + job);
        transaction.set("samplewell.import_job", Long.toString(job));
        transaction.run("prepare.sql");
        var progress = new Progress(jobs, job);
        var staging = new Staging(transaction, upload, limits, progress);
        for (var file : upload.files()) {
            staging.stage(file);
        }
        var tally = new Merge(transaction, progress).merge();
        if (tally.rejected() > 0) {
            progress.report("Listing the rejected rows.");
            new Rejects(transaction, limits).store(upload, tally);
        }
        complete(transaction, staging, tally);
        return tally;
    }

    private void complete(ImportTransaction transaction, Staging staging, Tally tally)
            throws SQLException, UnusableFile {
        var notes = staging.notes();
        tally.otherSpellings().addTo(notes, Notes.Loss.OTHER_SPELLING);
        tally.keptStatuses().addTo(notes, Notes.Loss.STATUS_KEPT);
        try (var statement = transaction.prepare(ImportScripts.text("complete.sql"))) {
            statement.setLong(1, tally.read());
            statement.setLong(2, tally.accepted());
            statement.setLong(3, tally.unchanged());
            statement.setLong(4, tally.rejected());
            statement.setString(5, tally.message());
            statement.setString(6, Json.write(staging.unmapped()));
            statement.setString(7, Json.write(notes.sentences()));
            statement.setString(8, Json.write(staging.headings()));
            statement.setLong(9, job);
            statement.execute();
        }
    }
}
