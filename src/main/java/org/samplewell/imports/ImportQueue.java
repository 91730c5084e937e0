package org.samplewell.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.samplewell.SamplewellConfig;

/**
 * Runs imports on threads of the server, a few at most, from the first byte of their upload on; each enters its job
 * before the request is answered.
 */
@ApplicationScoped
class ImportQueue {

    static final int TOO_MANY_REQUESTS = 429;

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final AtomicInteger open = new AtomicInteger();

    @Inject
    SamplewellConfig config;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    /** Receives an upload; its files are the queue's to remove. */
    interface Receiving {
        Upload receive() throws IOException;
    }

    /**
     * Receives an upload, if one more import may be open, and enters it as a job that goes on by itself.
     *
     * @return the job's number
     * @throws BadUpload where too many imports are open already, or where the upload can't be taken
     */
    long submit(Receiving receiving) throws IOException, SQLException {
        if (open.incrementAndGet() > config.importsOpenMax()) {
            open.decrementAndGet();
            throw tooMany();
        }
        var job = new CompletableFuture<Long>();
        boolean entered = false;
        try {
            enter(receiving.receive(), job);
            entered = true;
        } finally {
            if (!entered) {
                open.decrementAndGet();
            }
        }
        try {
            return job.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getCause());
        }
    }

    private void enter(Upload upload, CompletableFuture<Long> job) throws BadUpload {
        boolean entered = false;
        try {
            executor.execute(() -> run(upload, job));
            entered = true;
        } catch (RejectedExecutionException e) {
            throw tooMany();
        } finally {
            if (!entered) {
                upload.discard();
            }
        }
    }

    private BadUpload tooMany() {
        return new BadUpload(
                TOO_MANY_REQUESTS,
                "%d imports are open already: send this one when one of them is done."
                        .formatted(config.importsOpenMax()));
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
