package org.samplewell.query.snapshot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PgResultSet;
import org.postgresql.util.PSQLState;

/** Sends statements over the transaction's connection and reads their rows straight from the driver. */
@ApplicationScoped
public class Session {

    /** Runs the statement once more, so that the plan shows what was actually read. */
    private static final String PLAN = "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ";

    /** Within a transaction it always returns the same connection. */
    @Resource(lookup = "jdbc/samplewell-read")
    DataSource database;

    @Inject
    Snapshot snapshot;

    @Inject
    DeadlineWatch watch;

    @Inject
    Holding holding;

    /** Rows per round trip. The driver never holds a larger result as a whole; it needs more round trips for it. */
    private static final int ROWS_AT_ONCE = 5_000;

    private static final int STRIDE = 256;

    /** Reads a result set into a value. */
    private interface Reading<T> {
        T of(ResultSet answer) throws SQLException;
    }

    /** The rows, with one value for each cell. Fails if there are more rows than allowed or the deadline passes. */
    public List<@Nullable Object[]> rows(BoundSql sql, List<Cell> cells, int allowed) {
        var deadline = snapshot.deadline();
        try (var connection = database.getConnection()) {
            var driver = connection.unwrap(BaseConnection.class);
            // a savepoint before each statement, without a round trip: a failed one does not abort the transaction
            driver.setAutosave(AutoSave.ALWAYS);
            deadline.check();
            var sent = Statements.sent(sql.text());
            if (snapshot.collectsPlans()) {
                sent.planned(
                        asked(new BoundSql(PLAN + sql.text(), sql.values()), 0, connection, driver, Session::text));
            }
            var from = System.nanoTime();
            var rows = asked(sql, allowed + 1, connection, driver, answer -> rows(answer, cells, allowed));
            sent.answered(rows.size(), System.nanoTime() - from);
            return rows;
        } catch (SQLException e) {
            throw failed(e, deadline);
        }
    }

    private <T> T asked(BoundSql sql, int most, Connection connection, BaseConnection driver, Reading<T> reading)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql.text())) {
            bind(sql.values(), statement);
            statement.setMaxRows(most);
            statement.setFetchSize(ROWS_AT_ONCE);
            return watch.until(snapshot.deadline(), driver, () -> {
                try (var answer = statement.executeQuery()) {
                    return reading.of(answer);
                }
            });
        } catch (SQLException e) {
            if (isOverfull(e)) {
                // the driver left rows unread, so later responses on this connection cannot be trusted
                driver.abort(Runnable::run);
            }
            throw e;
        }
    }

    private static boolean isOverfull(SQLException thrown) {
        return String.valueOf(thrown.getMessage()).contains("maxResultBuffer");
    }

    private static RuntimeException failed(SQLException thrown, Deadline deadline) {
        if (isOverfull(thrown)) {
            return new RowsTooLarge(thrown);
        }
        var state = thrown.getSQLState();
        // exceptions of the pool itself have no SQL state
        var isCutOff = state == null
                || state.equals(PSQLState.QUERY_CANCELED.getState())
                || PSQLState.isConnectionError(state);
        return isCutOff && deadline.hasPassed() ? new DeadlinePassed(deadline) : new StatementRefused(thrown);
    }

    private static void bind(List<Object> values, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static String text(ResultSet answer) throws SQLException {
        answer.next();
        return answer.getString(1);
    }

    /** Reads the driver's own result set, because the pool's wrapper uses reflection for each value. */
    private List<@Nullable Object[]> rows(ResultSet pooled, List<Cell> wanted, int allowed) throws SQLException {
        var answer = pooled.unwrap(PgResultSet.class);
        var cells = wanted.toArray(Cell[]::new);
        var rows = new ArrayList<@Nullable Object[]>();
        long bytes = 0;
        while (answer.next()) {
            if (rows.size() == allowed) {
                throw new TooManyRows(allowed);
            }
            var row = new @Nullable Object[cells.length];
            for (int i = 0; i < cells.length; i++) {
                row[i] = cells[i].read(answer, i + 1);
                bytes += Holding.VALUE + (row[i] instanceof String text ? text.length() : 0);
            }
            rows.add(row);
            if (rows.size() % STRIDE == 0) {
                snapshot.deadline().check();
                holding.add(bytes);
                bytes = 0;
            }
        }
        holding.add(bytes);
        return rows;
    }
}
