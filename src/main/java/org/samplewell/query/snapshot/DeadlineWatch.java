package org.samplewell.query.snapshot;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/** Looks at all running statements from time to time, and has the database cancel those whose deadline has passed. */
@ApplicationScoped
class DeadlineWatch {

    private static final long TICK_MS = 50;

    /** How long the line may be silent after a deadline, or beside statements: what is alive answers within milliseconds. */
    private static final int SILENT_MS = 3_000;

    @Resource
    ManagedScheduledExecutorService clock;

    private final Set<RunningStatement> running = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> ticking;

    /** A statement that is sent and answered. */
    interface Asking<T> {
        T answer() throws SQLException;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        ticking = clock.scheduleWithFixedDelay(this::look, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    /** Has a statement answered over this connection, until the deadline; a line that is dead then is given up. */
    <T> T until(Deadline deadline, BaseConnection connection, Asking<T> asking) throws SQLException {
        beSilentFor(deadline.left().toMillis() + SILENT_MS, connection);
        var statement = new RunningStatement(connection, deadline);
        running.add(statement);
        try {
            return asking.answer();
        } finally {
            running.remove(statement);
            statement.end();
            if (!connection.isClosed()) {
                beSilentFor(SILENT_MS, connection);
            }
        }
    }

    private static void beSilentFor(long milliseconds, Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) Math.min(Integer.MAX_VALUE, milliseconds));
    }

    private void look() {
        running.forEach(DeadlineWatch::look);
    }

    /** What is thrown must not reach the executor, which would never look again. */
    private static void look(RunningStatement statement) {
        try {
            statement.cancelIfLate();
        } catch (SQLException | RuntimeException e) {
            System.getLogger(DeadlineWatch.class.getName())
                    .log(Level.WARNING, "A late statement could not be cancelled", e);
        }
    }
}
