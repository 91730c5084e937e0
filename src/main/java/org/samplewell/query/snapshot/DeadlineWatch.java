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

/** Checks all running statements periodically, and makes the database cancel those whose deadline has passed. */
@ApplicationScoped
class DeadlineWatch {

    private static final long TICK_MS = 50;

    /** How long a connection may be silent after a deadline or between statements. Live ones answer at once. */
    private static final int SILENT_MS = 3_000;

    @Resource
    ManagedScheduledExecutorService clock;

    private final Set<RunningStatement> running = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> ticking;

    /** Sends a statement and reads its response. */
    interface Exchange<T> {
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

    /** Runs a statement on this connection until the deadline. If the connection does not respond within three more seconds, it is closed. */
    <T> T until(Deadline deadline, BaseConnection connection, Exchange<T> asking) throws SQLException {
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

    /** Catches every exception, because the executor would otherwise stop the periodic check. */
    private static void look(RunningStatement statement) {
        try {
            statement.cancelIfLate();
        } catch (SQLException | RuntimeException e) {
            System.getLogger(DeadlineWatch.class.getName())
                    .log(Level.WARNING, "A statement could not be cancelled after its deadline", e);
        }
    }
}
