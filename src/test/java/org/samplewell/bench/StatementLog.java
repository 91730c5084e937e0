package org.samplewell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.samplewell.launcher.DatabaseAddress;

/** Counts statements in PostgreSQL's own log. */
record StatementLog(DatabaseAddress superuser, Path file) {

    private static final Pattern ENTRY =
            Pattern.compile("^.* \\[\\d+] LOG: {2}(?:statement|execute [^:]+): (.*)$", Pattern.MULTILINE);
    private static final Pattern OF_TRANSACTION =
            Pattern.compile("(?i)(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|START TRANSACTION|SET|SHOW|RESET)\\b.*");

    private static final int TIMES = 3;
    private static final String SWITCH = "ALTER SYSTEM SET log_statement = ";

    /**
     * The statements sent to PostgreSQL.
     *
     * @param questions statements that read data
     * @param transaction statements that start, set up or end a transaction
     */
    record Count(int questions, int transaction) {

        static Count of(String log) {
            var statements = ENTRY.matcher(log)
                    .results()
                    .map(entry -> entry.group(1))
                    .filter(statement -> !statement.isBlank() && !statement.startsWith(SWITCH))
                    .filter(statement -> !statement.startsWith("SELECT pg_reload_conf"))
                    .toList();
            return of(statements);
        }

        private static Count of(List<String> statements) {
            var transaction = (int) statements.stream()
                    .filter(statement -> OF_TRANSACTION.matcher(statement).matches())
                    .count();
            return new Count(statements.size() - transaction, transaction);
        }
    }

    /** The statements for one answer: the lowest count of a few attempts, because others may send statements too. */
    Count during(Runnable asking) throws SQLException {
        try (var connection = superuser.dataSource().getConnection()) {
            log(connection, "'all'");
            try {
                return IntStream.range(0, TIMES)
                        .mapToObj(time -> once(asking))
                        .min(Comparator.comparingInt(Count::questions).thenComparingInt(Count::transaction))
                        .orElseThrow();
            } finally {
                log(connection, "'none'");
            }
        }
    }

    private Count once(Runnable asking) {
        try {
            var from = (int) Files.size(file);
            asking.run();
            TimeUnit.MILLISECONDS.sleep(300);
            var log = Files.readAllBytes(file);
            return Count.of(new String(log, from, log.length - from, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void log(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SWITCH + what);
            statement.execute("SELECT pg_reload_conf()");
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
