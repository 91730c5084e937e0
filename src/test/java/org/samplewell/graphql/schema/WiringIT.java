package org.samplewell.graphql.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionInput;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.dataloader.DataLoaderRegistry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.operation.Allowed;
import org.samplewell.graphql.operation.Engine;
import org.samplewell.graphql.operation.LoaderCalls;
import org.samplewell.graphql.operation.Registries;
import org.samplewell.organization.OrganizationQueries;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.query.snapshot.Snapshot;
import org.samplewell.testing.ArquillianServer;

/** Runs inside the server with the CDI, EJB, JPA and JTA of the application. */
@ExtendWith(ArquillianServer.class)
@ArquillianTest
class WiringIT {

    @Inject
    DataLoaderRegistry registry;

    @Inject
    Catalogue catalogue;

    @Inject
    Engine engine;

    @Inject
    LoaderCalls calls;

    @Inject
    Snapshot snapshot;

    @Inject
    UserTransaction transaction;

    @Inject
    OrganizationQueries organizations;

    @Resource(lookup = "jdbc/samplewell-read")
    DataSource readings;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return ArquillianServer.war(WiringIT.class);
    }

    @Test
    void requestCreatesEachLoaderOfTheCatalogueOnDemand() {
        assertEquals(Set.of(), registry.getKeys());
        for (var name : catalogue.loaders().keySet()) {
            assertSame(registry.getDataLoader(name), registry.getDataLoader(name));
        }
        assertEquals(catalogue.loaders().keySet(), registry.getKeys());
        assertNull(registry.getDataLoader("Unit.colour"));
    }

    @Test
    void costIsReportedOnlyToPermittedCallers() {
        var input = ExecutionInput.newExecutionInput("{ organizations(first: 1) { nodes { code } } }")
                .extensions(Map.of("explain", Map.of("plan", true), "asOf", true));

        assertEquals(Set.of("asOf"), extensions(input, false));
        assertEquals(Set.of("asOf", "explain"), extensions(input, true));
    }

    private Set<Object> extensions(ExecutionInput.Builder asked, boolean mayExplain) {
        var loaders = new Registries().registry(catalogue, calls);
        var allowed = new Allowed(Deadline.in(Duration.ofSeconds(30)), Map.of(), mayExplain);
        return Objects.requireNonNull(
                        engine.run(asked.dataLoaderRegistry(loaders).build(), allowed)
                                .getExtensions())
                .keySet();
    }

    @Test
    void queryServiceReadsInTheSnapshotTransaction() throws Exception {
        assertEquals(Status.STATUS_NO_TRANSACTION, transaction.getStatus());
        snapshot.begin();
        try {
            assertEquals(Status.STATUS_ACTIVE, transaction.getStatus());
            organizations.count(new Loader.NoFilter());
            assertEquals("repeatable read", setting("transaction_isolation"));
            assertEquals("on", setting("transaction_read_only"));
        } finally {
            snapshot.end();
        }
        assertEquals(Status.STATUS_NO_TRANSACTION, transaction.getStatus());
    }

    @Test
    void concurrentWriteIsNotVisibleUntilTheSnapshotEnds() throws Exception {
        snapshot.begin();
        int before;
        try {
            before = organizations.count(new Loader.NoFilter());
            CompletableFuture.runAsync(this::insertOrganization).join();
            assertEquals(before, organizations.count(new Loader.NoFilter()));
        } finally {
            snapshot.end();
        }
        assertTrue(organizations.count(new Loader.NoFilter()) > before);
    }

    private String setting(String name) throws SQLException {
        try (var connection = readings.getConnection();
                var asking = connection.prepareStatement("SELECT current_setting(?)")) {
            asking.setString(1, name);
            try (var answer = asking.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private void insertOrganization() {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO organization (code, name) VALUES (?, 'New')")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
