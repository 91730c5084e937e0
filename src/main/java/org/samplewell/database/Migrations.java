package org.samplewell.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.samplewell.settings.Settings;

/**
 * Migrates the database to the schema of this version before anything uses it. If a setting is invalid or the PostgreSQL
 * version is too old, the deployment fails before the database is changed.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final int OLDEST = 15;

    @Inject
    Settings settings;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    @PostConstruct
    void migrate() {
        settings.check();
        requireVersion();
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .load()
                .migrate();
    }

    private void requireVersion() {
        try (var connection = database.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new IllegalStateException(
                        "Samplewell needs PostgreSQL %d or newer; this is %d.".formatted(OLDEST, version));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database of jdbc/samplewell can't be reached.", e);
        }
    }
}
