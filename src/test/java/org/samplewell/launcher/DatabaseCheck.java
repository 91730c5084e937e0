package org.samplewell.launcher;

import java.sql.SQLException;

/** Reports in one sentence why the configured database can't be used. */
public final class DatabaseCheck {
    private static final int OLDEST_MAJOR = 15;

    private DatabaseCheck() {}

    /** Throws a {@link Refusal} if the database does not answer or is too old. */
    public static void check(DatabaseAddress database) {
        try (var connection = database.dataSource().getConnection()) {
            var metadata = connection.getMetaData();
            if (metadata.getDatabaseMajorVersion() < OLDEST_MAJOR) {
                throw new Refusal("The database " + database + " is PostgreSQL " + metadata.getDatabaseProductVersion()
                        + ", but Samplewell needs PostgreSQL " + OLDEST_MAJOR + " or newer.");
            }
        } catch (SQLException e) {
            throw new Refusal(sentence(database, e));
        }
    }

    private static String sentence(DatabaseAddress database, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000", "08004" ->
                "The database " + database + " refuses user " + database.user() + ": check DB_USER and DB_PASSWORD ("
                        + firstLine(e) + ").";
            case "3D000" ->
                "The PostgreSQL at " + database.host() + ":" + database.port() + " has no database \"" + database.name()
                        + "\": check DB_NAME, or create it.";
            case "08001", "08006" ->
                "No PostgreSQL answers at " + database.host() + ":" + database.port() + ": check DB_HOST and DB_PORT ("
                        + firstLine(e) + ").";
            default -> "The database " + database + " can't be used: " + firstLine(e) + ".";
        };
    }

    private static String firstLine(SQLException e) {
        var line = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
