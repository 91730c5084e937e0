package org.samplewell.imports.job;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.samplewell.imports.format.UploadPart;

/** Reports the progress of an import; while rows are read, at most once per second. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ImportJobs jobs;
    private final long job;
    private Instant reported = Instant.EPOCH;
    private long read;
    private long rejected;

    Progress(ImportJobs jobs, long job) {
        this.jobs = jobs;
        this.job = job;
    }

    /** Counts a row that was read. */
    void row(boolean taken, UploadPart part) throws SQLException {
        read++;
        rejected += taken ? 0 : 1;
        if (read % 500 == 0 && Instant.now().isAfter(reported.plus(PAUSE))) {
            report("Reading the %s file.".formatted(part.word()));
        }
    }

    /** Reports what the import is doing now. */
    void report(String message) throws SQLException {
        jobs.progress(job, read, rejected, message);
        reported = Instant.now();
    }
}
