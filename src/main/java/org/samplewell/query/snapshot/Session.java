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

    /** The statement is run for it once more, so that the plan tells what was really read. */
    private static final String PLAN = "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ";

    /** Within a transaction all that it hands out is one connection. */
    @Resource(lookup = "jdbc/samplewell-read")
    DataSource database;

    @Inject
    Snapshot snapshot;

    @Inject
    DeadlineWatch watch;

    @Inject
    Holding holding;

    /** How many rows come at a time: a larger answer is not held by the driver as a whole, and takes a round trip more for each. */
    private static final int ROWS_AT_ONCE = 5_000;

    private static final int STRIDE = 256;

    /** What is made of an answer. */
    private interface Reading<T> {
        T of(ResultSet answer) throws SQLException;
    }

    /** The rows, a value for each cell; more than allowed is an error, and so is what the deadline does not wait for. */
    public List<@Nullable Object[]> rows(BoundSql sql, List<Cell> cells, int allowed) {
        var deadline = snapshot.deadline();
        try (var connection = database.getConnection()) {
            var driver = connection.unwrap(BaseConnection.class);
            // a savepoint before each statement, with no round trip: one that fails leaves the transaction as it was
            driver.setAutosave(AutoSave.ALWAYS);
            deadline.check();
            var sent = Statements.sent(sql.text());
            if (snapshot.tellsPlans()) {
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
                // the driver has left the rest unread: nothing that comes over this line can be believed any more
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
        // what the pool itself throws has no state
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

    /** Reads the driver's own result set: the pool's around it looks up its methods by reflection, once for each value. */
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
