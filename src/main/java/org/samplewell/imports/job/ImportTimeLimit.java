package org.samplewell.imports.job;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samplewell.imports.file.UnusableFile;

/** The time limit of an import, measured from its start. */
final class ImportTimeLimit {

    private final Duration most;
    private final long start = System.nanoTime();

    ImportTimeLimit(Duration most) {
        this.most = most;
    }

    /** Sets the timeout of a statement so that it is cancelled when the time limit is reached. */
    void bound(Statement statement) throws SQLException, UnusableFile {
        check();
        statement.setQueryTimeout((int) Math.min(Integer.MAX_VALUE, 1 + left() / 1_000_000_000));
    }

    void check() throws UnusableFile {
        if (isOver()) {
            throw over(null);
        }
    }

    boolean isOver() {
        return left() <= 0;
    }

    private long left() {
        return most.toNanos() - (System.nanoTime() - start);
    }

    /** The error of an import that reached its time limit. */
    UnusableFile over(@Nullable Throwable cause) {
        return new UnusableFile(String.format(Locale.ROOT, """
                        The import took longer than %,d seconds: send its rows in several imports, \
                        or ask the administrator to raise samplewell.imports.seconds-max.\
                        """, most.toSeconds()), cause);
    }
}
