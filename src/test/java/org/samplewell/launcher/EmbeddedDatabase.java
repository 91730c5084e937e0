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

/** A real PostgreSQL of our own, listening on this machine only, whose contents stay in a folder. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);

    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Postmaster postmaster) {
        this.postgres = postgres;
        this.postmaster = postmaster;
    }

    /** Starts it on what the folder holds; a folder that holds none is given an empty database {@code samplewell}. */
    public static EmbeddedDatabase start(Path folder, int port, boolean durable) {
        return start(folder, port, durable, Map.of());
    }

    /** The same with settings of PostgreSQL's own, whose values hold no blanks. */
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

    /** Where PostgreSQL keeps its files inside of the given folder. */
    public static Path files(Path folder) {
        return folder.resolve("postgres");
    }

    /** Makes the database beside its place and then moves it there, so that there is a whole one or none. */
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

    /** The address of the database {@code samplewell} on it. */
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
