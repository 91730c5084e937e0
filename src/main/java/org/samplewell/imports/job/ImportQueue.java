package org.samplewell.imports.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.samplewell.settings.ImportSettings;

/**
 * Receives uploads and runs their imports on managed threads. The number of open imports is limited; an import counts
 * from the first byte of its upload. Its job exists before the request is answered.
 */
@ApplicationScoped
public class ImportQueue {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final AtomicInteger open = new AtomicInteger();

    @Inject
    ImportSettings settings;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/samplewell")
    DataSource database;

    /** Receives an upload; the queue removes its files. */
    public interface Receiving {
        Upload receive() throws IOException;
    }

    /**
     * Receives an upload if one more import may be open, creates a job for it, and runs the job in the background.
     *
     * @return the job's number
     * @throws TooManyImports if the maximum number of imports is already open
     * @throws IOException if the upload could not be received or the job could not be created
     */
    public long submit(Receiving receiving) throws IOException {
        if (open.incrementAndGet() > settings.openMax()) {
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
            throw new IOException("The job could not be created", e.getCause());
        }
    }

    private void enter(Upload upload, CompletableFuture<Long> job) throws TooManyImports {
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

    private TooManyImports tooMany() {
        return new TooManyImports(settings.openMax());
    }

    private void run(Upload upload, CompletableFuture<Long> job) {
        try {
            new Imports(database, ImportLimits.of(settings), PAUSE).take(upload, job::complete);
        } catch (Exception e) {
            if (!job.completeExceptionally(e)) {
                System.getLogger(ImportQueue.class.getName())
                        .log(System.Logger.Level.ERROR, "The state of an import could not be written", e);
            }
        } finally {
            open.decrementAndGet();
            job.completeExceptionally(new IllegalStateException("The import ended before its job was created"));
        }
    }
}
