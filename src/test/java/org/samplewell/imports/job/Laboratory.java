package org.samplewell.imports.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.field.JsonTexts;
import org.samplewell.imports.KnownFormats;
import org.samplewell.imports.file.FileLimits;
import org.samplewell.imports.format.UploadPart;

/** An empty, migrated database for the imports of one test. */
public final class Laboratory {

    static final ImportLimits LIMITS = new ImportLimits(
            new FileLimits(1L << 32, 200, 10_000_000, 1_000_000, 1000), 10_000, 100_000_000, Duration.ofMinutes(10));

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    final DataSource database;

    private Laboratory(DataSource database) {
        this.database = database;
    }

    public static Laboratory empty() {
        String name = "laboratory_" + COUNT.incrementAndGet();
        try (var connection = postgres().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE migrated".formatted(name));
            return new Laboratory(postgres().getDatabase("postgres", name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            try {
                var started = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start();
                try (var connection = started.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE migrated");
                }
                Flyway.configure()
                        .dataSource(started.getDatabase("postgres", "migrated"))
                        .load()
                        .migrate();
                postgres = started;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return postgres;
    }

    /** Imports files and returns the finished job. */
    Job imports(String format, Upload.File... files) {
        return imports(format, LIMITS, files);
    }

    Job imports(String format, ImportLimits limits, Upload.File... files) {
        var id = new AtomicLong();
        try {
            new Imports(database, limits, Duration.ofMillis(20))
                    .take(new Upload(KnownFormats.ALL, KnownFormats.named(format), List.of(files)), id::set);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return job(id.get());
    }

    Job job(long id) {
        var row = one("SELECT * FROM import_job WHERE id = " + id);
        return new Job(
                id,
                String.valueOf(row.get("state")),
                number(row, "rows_read"),
                number(row, "accepted"),
                number(row, "unchanged"),
                number(row, "rejected"),
                String.valueOf(row.get("message")),
                JsonTexts.list(String.valueOf(row.get("unmapped"))),
                JsonTexts.list(String.valueOf(row.get("notes"))));
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Long number ? number : -1;
    }

    /** A finished job. */
    public record Job(
            long id,
            String state,
            long read,
            long accepted,
            long unchanged,
            long rejected,
            String message,
            List<String> unmapped,
            List<String> notes) {

        /** Accepted, unchanged, rejected. */
        List<Long> counts() {
            return List.of(accepted, unchanged, rejected);
        }
    }

    public static Upload.File units(String content) {
        return file(UploadPart.UNITS, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Upload.File results(String content) {
        return file(UploadPart.RESULTS, content.getBytes(StandardCharsets.UTF_8));
    }

    static Upload.File file(UploadPart part, byte[] content) {
        try {
            return new Upload.File(
                    part, "test.csv", Files.write(Files.createTempFile("samplewell-test", ".csv"), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a file, because an import deletes its files. */
    static Upload.File copy(UploadPart part, Path path) {
        try {
            return file(part, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, @Nullable Object> one(String sql) {
        var rows = all(sql);
        if (rows.size() != 1) {
            throw new AssertionError("%d rows for %s".formatted(rows.size(), sql));
        }
        return rows.get(0);
    }

    /** The only value of the only row. */
    @Nullable Object value(String sql) {
        return one(sql).values().iterator().next();
    }

    long count(String table) {
        return value("SELECT count(*) FROM " + table) instanceof Long count ? count : -1;
    }

    List<Map<String, @Nullable Object>> all(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<Map<String, @Nullable Object>>();
            while (rows.next()) {
                var row = new TreeMap<String, @Nullable Object>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
