package org.samplewell.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.samplewell.launcher.DatabaseAddress;
import org.samplewell.launcher.Refusal;

/** The amount of demo data in a database. */
record Extent(int units, int samplesPerUnit) {

    /** The environment variables for the server. */
    Map<String, String> environment() {
        return Map.of(
                "SAMPLEWELL_DEMO", "true",
                "SAMPLEWELL_DEMO_UNITS", String.valueOf(units),
                "SAMPLEWELL_DEMO_SAMPLES_PER_UNIT", String.valueOf(samplesPerUnit));
    }

    /** Checks that the database holds this amount of data, and updates PostgreSQL's statistics. */
    void settle(DatabaseAddress database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            var held = new Extent(count("unit", statement), count("sample", statement) / units);
            if (!held.equals(this)) {
                throw new Refusal("The database " + database + " holds " + held + " instead of " + this
                        + ": delete it, or give the run another one.");
            }
            statement.execute("VACUUM (ANALYZE) organization, unit, analyte, sample, result");
        }
    }

    private static int count(String table, Statement statement) throws SQLException {
        try (var answer = statement.executeQuery("SELECT count(*) FROM " + table)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
