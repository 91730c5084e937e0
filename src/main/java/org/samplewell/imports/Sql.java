package org.samplewell.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Runs the SQL scripts that stand beside this package's classes as resources, in {@code /imports}. */
final class Sql {

    private Sql() {}

    static String text(String script) {
        try (InputStream in = Objects.requireNonNull(Sql.class.getResourceAsStream("/imports/" + script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs each statement of the script. */
    static void run(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text(script));
        }
    }

    /** Sets what scripts read by {@code current_setting}, for this transaction. */
    static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
