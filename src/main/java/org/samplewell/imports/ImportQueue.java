package org.samplewell.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.samplewell.SamplewellConfig;

/** Runs imports on threads of the server, a few at most; each enters its job before the request is answered. */
@ApplicationScoped
class ImportQueue {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final AtomicInteger open = new AtomicInteger();

    @Inject
    SamplewellConfig config;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    /**
     * Enters the upload as a job that goes on by itself, and takes care of its files.
     *
     * @return the job's number, or nothing where too many imports are open already
     */
    OptionalLong submit(Upload upload) throws SQLException {
        if (open.incrementAndGet() > config.importsOpenMax()) {
            open.decrementAndGet();
            upload.discard();
            return OptionalLong.empty();
        }
        var job = new CompletableFuture<Long>();
        try {
            executor.execute(() -> run(upload, job));
        } catch (RejectedExecutionException e) {
            open.decrementAndGet();
            upload.discard();
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(job.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getCause());
        }
    }

    private void run(Upload upload, CompletableFuture<Long> job) {
        try {
            new Imports(database, ImportLimits.of(config), PAUSE).take(upload, job::complete);
        } catch (Exception e) {
            if (!job.completeExceptionally(e)) {
                System.getLogger(ImportQueue.class.getName())
                        .log(System.Logger.Level.ERROR, "The state of an import could not be written", e);
            }
        } finally {
            open.decrementAndGet();
            job.completeExceptionally(new IllegalStateException("The import ended before it was entered"));
        }
    }
}
