package org.samplewell.imports.job;

import java.sql.SQLException;
import org.samplewell.imports.file.UnusableFile;

/**
 * Merges the staged rows set-based into what is stored, within the import's transaction; each step is an SQL script.
 */
record Merge(ImportTransaction transaction, Progress progress) {

    private static final long WORTH_COUNTING = 1000;

    Tally merge() throws SQLException, UnusableFile {
        progress.tell("Comparing with what is stored: units.");
        transaction.run("merge-units.sql");
        progress.tell("Comparing with what is stored: samples.");
        transaction.run("refuse-results.sql");
        transaction.run("merge-samples.sql");
        progress.tell("Comparing with what is stored: results.");
        transaction.run("merge-results.sql");
        Tally tally = Tally.of(transaction);
        if (tally.accepted() > WORTH_COUNTING) {
            transaction.run("count-anew.sql");
        }
        return tally;
    }
}
