package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.KnownFormats;

/** An interrupted import stores nothing, and its job reports that. Imports run one after the other. */
class CrashDbTest {

    private static final String UNITS = Csv.units().row("unit=U1").text();

    private final Laboratory laboratory = Laboratory.empty();

    @Test
    void lostConnectionFailsTheJobAndStoresNothing() throws Exception {
        try (Connection other = laboratory.database.getConnection()) {
            holdTheUnits(other);
            var job = CompletableFuture.supplyAsync(() -> laboratory.imports("samplewell", Laboratory.units(UNITS)));
            waitUntil(
                    "SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
                    1);

            laboratory.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted");

            assertThat(job.get(20, TimeUnit.SECONDS).state()).isEqualTo("FAILED");
            assertThat(job.get().message())
                    .startsWith("The connection to the database was lost during this import")
                    .endsWith("nothing was stored. Send the files again.");
        }
        assertThat(laboratory.count("unit")).isZero();
        assertThat(laboratory.imports("samplewell", Laboratory.units(UNITS)).counts())
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void secondImportWaitsAndNamesTheRunningImport() throws Exception {
        CompletableFuture<Laboratory.Job> first;
        CompletableFuture<Laboratory.Job> second;
        try (Connection other = laboratory.database.getConnection()) {
            holdTheUnits(other);
            first = CompletableFuture.supplyAsync(() -> laboratory.imports("samplewell", Laboratory.units(UNITS)));
            waitUntil("SELECT count(*) FROM import_job WHERE state = 'RUNNING'", 1);
            second = CompletableFuture.supplyAsync(() -> laboratory.imports("samplewell", Laboratory.units(UNITS)));

            waitUntil(
                    "SELECT count(*) FROM import_job WHERE state = 'QUEUED' AND message = 'Waiting for import 1.'", 1);
        }
        assertThat(first.get(20, TimeUnit.SECONDS).counts()).containsExactly(1L, 0L, 0L);
        assertThat(second.get(20, TimeUnit.SECONDS).counts()).containsExactly(0L, 1L, 0L);
    }

    @Test
    void progressIsVisibleDuringTheImport() throws Exception {
        CompletableFuture<Laboratory.Job> job;
        try (Connection other = laboratory.database.getConnection()) {
            holdTheUnits(other);
            job = CompletableFuture.supplyAsync(() -> laboratory.imports("samplewell", Laboratory.units(UNITS)));

            waitUntil(
                    "SELECT count(*) FROM import_job WHERE state = 'RUNNING' AND rows_read = 1 AND started_at IS NOT NULL AND message LIKE 'Comparing%'",
                    1);
            assertThat(laboratory.count("unit")).isZero();
        }
        assertThat(job.get(20, TimeUnit.SECONDS).state()).isEqualTo("COMPLETED");
    }

    @Test
    void onlyJobsOfStoppedServersFail() throws SQLException {
        var jobs = new ImportJobs(laboratory.database);
        try (Connection living = laboratory.database.getConnection()) {
            long alive = ImportJobs.enter(living, KnownFormats.named("samplewell"));
            long dead;
            try (Connection dying = laboratory.database.getConnection()) {
                dead = ImportJobs.enter(dying, KnownFormats.named("samplewell"));
                jobs.start(dead);
            }
            waitUntil("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = " + dead, 0);

            assertThat(jobs.failOrphans()).isEqualTo(1);

            assertThat(laboratory.job(alive).state()).isEqualTo("QUEUED");
            assertThat(laboratory.job(dead).state()).isEqualTo("FAILED");
            assertThat(laboratory.job(dead).message())
                    .isEqualTo("The server stopped during this import; nothing was stored. Send the files again.");
        }
    }

    @Test
    void importLeavesNoLockAndNoFileBehind() {
        var file = Laboratory.units(UNITS);

        laboratory.imports("samplewell", file);

        assertThat(file.path()).doesNotExist();
        assertThat(
                        laboratory.value(
                                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"))
                .isEqualTo(0L);
    }

    private static void holdTheUnits(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (var statement = other.createStatement()) {
            statement.execute("LOCK TABLE unit IN ROW EXCLUSIVE MODE");
        }
    }

    private void waitUntil(String sql, long count) {
        await(sql).atMost(Duration.ofSeconds(20)).until(() -> laboratory.value(sql), Long.valueOf(count)::equals);
    }
}
