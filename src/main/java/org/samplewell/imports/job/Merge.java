package org.samplewell.imports.job;

import java.sql.SQLException;
import org.samplewell.imports.file.UnusableFile;

/**
 * Merges the staged rows into the stored data, with set-based SQL scripts in the import's transaction.
 */
record Merge(ImportTransaction transaction, Progress progress) {

    private static final long WORTH_COUNTING = 1000;

    Tally merge() throws SQLException, UnusableFile {
        progress.report("Comparing the units with the stored units.");
        transaction.run("merge-units.sql");
        progress.report("Comparing the samples with the stored samples.");
        transaction.run("refuse-results.sql");
        transaction.run("merge-organizations.sql");
        transaction.run("merge-samples.sql");
        transaction.run("merge-analytes.sql");
        progress.report("Comparing the results with the stored results.");
        transaction.run("merge-results.sql");
        var tally = Tally.of(transaction);
        if (tally.accepted() > WORTH_COUNTING) {
            transaction.run("count-anew.sql");
        }
        return tally;
    }
}
