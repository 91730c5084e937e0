package org.samplewell.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.samplewell.settings.DemoSettings;

/** Loads the demo data into an empty database at start, if the settings enable it. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoData {

    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    DemoSettings settings;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    /** Loads everything or nothing, in one transaction; does not change a database that has units. */
    @PostConstruct
    void loadIfWanted() {
        if (!settings.enabled()) {
            return;
        }
        var script = new DemoScript(settings.units(), settings.samplesPerUnit());
        try (var connection = database.getConnection()) {
            if (script.runOnEmpty(connection)) {
                LOG.log(Level.INFO, "Demo data loaded: {0} units.", settings.units());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be loaded.", e);
        }
    }
}
