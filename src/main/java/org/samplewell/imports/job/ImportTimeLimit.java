package org.samplewell.imports.job;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samplewell.imports.file.UnusableFile;

/** When an import must have ended, reckoned from its start. */
final class ImportTimeLimit {

    private final Duration most;
    private final long start = System.nanoTime();

    ImportTimeLimit(Duration most) {
        this.most = most;
    }

    /** Has the statement cancelled when the time is up, whatever it does by then. */
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

    /** What the import ends with when its time is up. */
    UnusableFile over(@Nullable Throwable cause) {
        return new UnusableFile(String.format(Locale.ROOT, """
                        The import took longer than %,d seconds: send its rows in several imports, \
                        or have samplewell.imports.seconds-max raised.\
                        """, most.toSeconds()), cause);
    }
}
