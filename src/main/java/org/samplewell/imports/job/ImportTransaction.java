package org.samplewell.imports.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.samplewell.imports.file.UnusableFile;

/** The single transaction of an import. Its statements are cancelled when the import reaches its time limit. */
record ImportTransaction(Connection connection, ImportTimeLimit time) {

    /** Runs each statement of a script of this package. */
    void run(String script) throws SQLException, UnusableFile {
        try (var statement = connection.createStatement()) {
            time.bound(statement);
            statement.execute(ImportScripts.text(script));
        }
    }

    PreparedStatement prepare(String sql) throws SQLException, UnusableFile {
        var statement = connection.prepareStatement(sql);
        time.bound(statement);
        return statement;
    }

    /** Sets a value that scripts read with {@code current_setting}. */
    void set(String name, String value) throws SQLException, UnusableFile {
        try (var statement = prepare("SELECT set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    CopyTarget copyTo(String table) throws SQLException {
        return new CopyTarget(connection, table);
    }
}
