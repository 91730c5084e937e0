package org.samplewell.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.samplewell.SamplewellConfig;

/** Gives an empty database its demo contents where the settings ask for them. */
@Stateless
public class DemoData {

    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    SamplewellConfig settings;

    /** Loads all or nothing, in a transaction of its own; a database that holds a unit is left as it is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void loadIfWanted(DataSource database) {
        if (!settings.demo()) {
            return;
        }
        var script = new DemoScript(settings.demoUnits(), settings.demoSamplesPerUnit());
        try (var connection = database.getConnection()) {
            if (script.runOnEmpty(connection)) {
                LOG.log(System.Logger.Level.INFO, "Demo data loaded: {0} units.", settings.demoUnits());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be loaded.", e);
        }
    }
}
