package org.samplewell.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports ready when the main database and the database for reads, which may be a replica, both respond. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    @Resource(lookup = "jdbc/samplewell-read")
    DataSource readFrom;

    @Override
    public HealthCheckResponse call() {
        var writes = answers(database);
        var reads = answers(readFrom);
        return HealthCheckResponse.named("database")
                .withData("jdbc/samplewell", writes)
                .withData("jdbc/samplewell-read", reads)
                .status(writes && reads)
                .build();
    }

    private static boolean answers(DataSource pool) {
        try (var connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
