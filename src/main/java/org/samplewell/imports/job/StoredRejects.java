package org.samplewell.imports.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The rejected rows of every import. */
@ApplicationScoped
public class StoredRejects {

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    /** Opens the rejected rows of a job, which need not exist. The caller must close them. */
    public RejectedRows of(long job) throws RejectsUnavailable {
        try {
            return new RejectedRows(database.getConnection(), job);
        } catch (SQLException e) {
            throw new RejectsUnavailable(e);
        }
    }
}
