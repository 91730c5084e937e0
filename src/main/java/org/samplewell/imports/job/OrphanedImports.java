package org.samplewell.imports.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Fails the jobs that a stopped server left unfinished. It runs at start and every five seconds, because the database
 * may need some seconds to notice that a server is gone.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class OrphanedImports {

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void end() {
        try {
            new ImportJobs(database).failOrphans();
        } catch (SQLException e) {
            System.getLogger(OrphanedImports.class.getName())
                    .log(System.Logger.Level.WARNING, "The search for orphaned imports failed", e);
        }
    }
}
