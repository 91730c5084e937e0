package org.samplewell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.launcher.DatabaseAddress;
import org.samplewell.launcher.DatabaseCheck;
import org.samplewell.launcher.EmbeddedDatabase;
import org.samplewell.launcher.Refusal;
import org.samplewell.launcher.RunSettings;

/** The PostgreSQL of a run: an embedded one, kept between runs, or the one that the environment names. */
final class BenchDatabase implements AutoCloseable {

    private static final long ROOM_FOR_A_DATABASE = 15L << 30;

    /**
     * Settings of a dedicated server, so that the indexes of large databases stay in memory like those of small ones.
     */
    private static final Map<String, String> ROOMY = Map.of("shared_buffers", "2GB", "max_wal_size", "4GB");

    private final Path folder;
    private final DatabaseAddress address;
    private final @Nullable EmbeddedDatabase embedded;

    private BenchDatabase(Path folder, DatabaseAddress address, @Nullable EmbeddedDatabase embedded) {
        this.folder = folder;
        this.address = address;
        this.embedded = embedded;
    }

    static BenchDatabase start(Path folder, RunSettings settings) {
        var address = settings.database();
        if (settings.ownsDatabase()) {
            var embedded = EmbeddedDatabase.start(folder, address.port(), true, ROOMY);
            return new BenchDatabase(folder, embedded.address(), embedded);
        }
        DatabaseCheck.check(address);
        return new BenchDatabase(folder, address, null);
    }

    DatabaseAddress address() {
        return address;
    }

    /** Another database of the same PostgreSQL. Creates it if it does not exist. */
    DatabaseAddress beside(String suffix) throws SQLException, IOException {
        var name = address.name() + "_" + suffix;
        try (var connection = address.dataSource().getConnection();
                var asking = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?");
                var making = connection.createStatement()) {
            asking.setString(1, name);
            if (!asking.executeQuery().next()) {
                requireRoom();
                making.execute("CREATE DATABASE \"" + name + "\"");
            }
        }
        return new DatabaseAddress(address.host(), address.port(), name, address.user(), address.password());
    }

    private void requireRoom() throws IOException {
        if (embedded != null && Files.getFileStore(folder).getUsableSpace() < ROOM_FOR_A_DATABASE) {
            throw new Refusal("The disk of " + folder + " has less than " + (ROOM_FOR_A_DATABASE >> 30)
                    + " GiB left for a large database: make room, or run with -Dbench.growth=false.");
        }
    }

    /** Its files if it is embedded, otherwise null. */
    @Nullable Path files() {
        return embedded == null ? null : EmbeddedDatabase.files(folder);
    }

    /** Counts the statements sent to it; null if it is not embedded, because this needs a superuser and the log. */
    @Nullable StatementLog statementLog() {
        return embedded == null
                ? null
                : new StatementLog(
                        new DatabaseAddress(address.host(), address.port(), address.name(), "postgres", ""),
                        folder.resolve("postgres.log"));
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
