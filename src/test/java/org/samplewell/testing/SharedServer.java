package org.samplewell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.samplewell.launcher.DatabaseAddress;
import org.samplewell.launcher.EmbeddedDatabase;
import org.samplewell.launcher.Folder;
import org.samplewell.launcher.Port;
import org.samplewell.launcher.Server;
import org.samplewell.launcher.ServerPlan;

/**
 * A PostgreSQL and a Payara Micro with the built WAR. The first test that needs them starts them. They stop at the end
 * of the session.
 */
public final class SharedServer implements LauncherSessionListener {

    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    /** Created once. If this fails, every test that needs it fails immediately. */
    private static final class Shared {
        static final EmbeddedDatabase DATABASE;
        static final Server SERVER;
        static final Path TEMPORARY_FILES;

        static {
            try {
                var folder = Files.createTempDirectory("samplewell-test");
                STARTED.push(() -> Folder.delete(folder));
                DATABASE = EmbeddedDatabase.start(folder, Port.free(), false);
                STARTED.push(DATABASE);
                var plan = plan(folder, DATABASE.address(), Map.of());
                TEMPORARY_FILES = plan.temporaryFiles();
                SERVER = Server.fork(plan);
                STARTED.push(SERVER);
                SERVER.go(System.err::println);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Optimized for a fast start, with the smallest supported heap. */
    private static ServerPlan plan(Path folder, DatabaseAddress database, Map<String, String> settings) {
        var environment = new HashMap<>(database.environment());
        environment.putAll(settings);
        environment.put("SAMPLEWELL_DEMO", "false");
        environment.put("SAMPLEWELL_STATEMENTS_ENFORCED", "true");
        var options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
        var project = Path.of("").toAbsolutePath();
        return new ServerPlan(
                project,
                ServerPlan.builtWar(project),
                folder,
                Port.free(),
                options,
                environment,
                EmbeddedDatabase.files(folder));
    }

    /** Another server on the same database with its own settings. The caller must close it. */
    public static Server another(Map<String, String> settings) {
        try {
            var folder = Files.createTempDirectory("samplewell-test");
            STARTED.push(() -> Folder.delete(folder));
            var server = Server.fork(plan(folder, address(), settings));
            server.go(System.err::println);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI baseUri() {
        return Shared.SERVER.baseUri();
    }

    static Path temporaryFiles() {
        return Shared.TEMPORARY_FILES;
    }

    static DataSource database() {
        return address().dataSource();
    }

    /** The address of its database, for tests that start their own servers. */
    public static DatabaseAddress address() {
        return Shared.DATABASE.address();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        var failures = STARTED.stream()
                .map(SharedServer::closed)
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("did not all end", failures.get(0));
        }
    }

    private static Optional<Exception> closed(AutoCloseable started) {
        try {
            started.close();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }
}
