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

/** Gives an empty database its demo contents at start, where the settings ask for them. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoData {

    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    DemoSettings settings;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    /** Loads all or nothing, in this start's own transaction; a database that holds a unit is left as it is. */
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
