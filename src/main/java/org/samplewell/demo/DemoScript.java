package org.samplewell.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.samplewell.Resource;

/**
 * The SQL that generates the demo data. The same parameters always give the same data.
 *
 * @param units the number of units
 * @param samplesPerUnit the average number of samples per unit
 */
record DemoScript(int units, int samplesPerUnit) {

    private static final List<String> PARTS =
            List.of("1-programmes.sql", "2-units.sql", "3-samples.sql", "4-results.sql", "5-history.sql");

    /**
     * Runs in the connection's transaction, unless the database has units. Returns whether it ran. Servers that start
     * at the same time take turns.
     */
    boolean runOnEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('samplewell.demo'))");
            if (hasUnits(connection)) {
                return false;
            }
            statement.execute("SET LOCAL samplewell.demo_units = %s".formatted(units));
            statement.execute("SET LOCAL samplewell.demo_samples = %s".formatted((long) units * samplesPerUnit));
            for (var part : PARTS) {
                statement.execute(text(part));
            }
            return true;
        }
    }

    private static boolean hasUnits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT EXISTS (SELECT FROM unit)")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static String text(String part) {
        return Resource.text("/demo/" + part);
    }
}
