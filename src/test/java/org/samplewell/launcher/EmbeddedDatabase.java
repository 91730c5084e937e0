package org.samplewell.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** An embedded PostgreSQL that listens on this machine only and keeps its data in a folder. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);

    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Postmaster postmaster) {
        this.postgres = postgres;
        this.postmaster = postmaster;
    }

    /**
     * Starts it on the data in the folder. Creates an empty database {@code samplewell} if the folder holds no data.
     */
    public static EmbeddedDatabase start(Path folder, int port, boolean durable) {
        return start(folder, port, durable, Map.of());
    }

    /** The same with PostgreSQL settings. Their values must not contain spaces. */
    public static EmbeddedDatabase start(Path folder, int port, boolean durable, Map<String, String> settings) {
        var log = folder.resolve("postgres.log");
        try {
            Files.createDirectories(folder);
            var postmaster = new Postmaster(files(folder));
            postmaster.endNow();
            if (!Files.exists(files(folder))) {
                prepare(folder, log);
            }
            return new EmbeddedDatabase(postgres(files(folder), log, port, durable, settings), postmaster);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Refusal("The embedded PostgreSQL in " + folder + " does not start: see " + log + ".");
        }
    }

    /** The folder of PostgreSQL's files inside the given folder. */
    public static Path files(Path folder) {
        return folder.resolve("postgres");
    }

    /**
     * Creates the database in a temporary place and then moves it, so that the folder never holds an incomplete
     * database.
     */
    private static void prepare(Path folder, Path log) throws IOException, SQLException {
        var fresh = folder.resolve("postgres.new");
        new Postmaster(fresh).endNow();
        Folder.delete(fresh);
        try (var postgres = postgres(fresh, log, Port.free(), false, Map.of());
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE samplewell LOGIN CREATEDB PASSWORD 'samplewell'");
            statement.execute("CREATE DATABASE samplewell OWNER samplewell");
        }
        Files.move(fresh, files(folder));
    }

    private static EmbeddedPostgres postgres(
            Path files, Path log, int port, boolean durable, Map<String, String> settings) throws IOException {
        var output = Redirect.appendTo(log.toFile());
        var switched = durable ? "on" : "off";
        var builder = EmbeddedPostgres.builder();
        settings.forEach(builder::setServerConfig);
        return builder.setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", switched)
                .setServerConfig("synchronous_commit", switched)
                .setServerConfig("full_page_writes", switched)
                .setServerConfig("max_connections", "100")
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .start();
    }

    /** The address of its database {@code samplewell}. */
    public DatabaseAddress address() {
        return DatabaseAddress.embedded(postgres.getPort(), "samplewell");
    }

    @Override
    public void close() {
        try {
            postgres.close();
            postmaster.endNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
