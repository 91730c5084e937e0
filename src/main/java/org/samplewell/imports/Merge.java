package org.samplewell.imports;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Merges the staged rows set-based into what is stored, within the import's transaction; each step is an SQL script.
 */
record Merge(Connection connection, Progress progress) {

    private static final long WORTH_COUNTING = 1000;

    Tally merge() throws SQLException {
        progress.tell("Comparing with what is stored: units.");
        Sql.run(connection, "merge-units.sql");
        progress.tell("Comparing with what is stored: samples.");
        Sql.run(connection, "refuse-results.sql");
        Sql.run(connection, "merge-samples.sql");
        progress.tell("Comparing with what is stored: results.");
        Sql.run(connection, "merge-results.sql");
        Tally tally = Tally.of(connection);
        if (tally.accepted() > WORTH_COUNTING) {
            Sql.run(connection, "count-anew.sql");
        }
        return tally;
    }
}
