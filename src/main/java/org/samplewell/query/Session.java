package org.samplewell.query;

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
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PgResultSet;
import org.postgresql.util.PSQLState;

/** Sends statements over the transaction's connection and reads their rows straight from the driver. */
@ApplicationScoped
class Session {

    /** Within a transaction all that it hands out is one connection. */
    @Resource(lookup = "jdbc/samplewell-read")
    DataSource database;

    @Inject
    Snapshot snapshot;

    @Inject
    Watch watch;

    /** The rows, a value for each cell; more than allowed is an error, and so is what the deadline does not wait for. */
    List<@Nullable Object[]> rows(Sql sql, List<Cell> cells, int allowed) {
        var deadline = snapshot.deadline();
        try (var connection = lenient(database.getConnection());
                var statement = connection.prepareStatement(sql.text())) {
            bind(sql.values(), statement);
            statement.setMaxRows(allowed + 1);
            deadline.check();
            var sent = Statements.sent(sql.text());
            if (snapshot.tellsPlans()) {
                sent.planned(plan(sql, connection));
            }
            var from = System.nanoTime();
            var driver = connection.unwrap(PGConnection.class);
            try (var answer = watch.until(deadline, driver, statement::executeQuery)) {
                var rows = rows(answer.unwrap(PgResultSet.class), cells.toArray(Cell[]::new), allowed);
                sent.answered(rows.size(), System.nanoTime() - from);
                return rows;
            }
        } catch (SQLException e) {
            throw failed(e, deadline);
        }
    }

    /** The statement is run for it once more, so that the plan tells what was really read. */
    private String plan(Sql sql, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + sql.text())) {
            bind(sql.values(), statement);
            var driver = connection.unwrap(PGConnection.class);
            try (var answer = watch.until(snapshot.deadline(), driver, statement::executeQuery)) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private static RuntimeException failed(SQLException thrown, Deadline deadline) {
        var isCancelled = PSQLState.QUERY_CANCELED.getState().equals(thrown.getSQLState());
        return isCancelled && deadline.hasPassed() ? new DeadlinePassed(deadline) : new Refused(thrown);
    }

    /** The driver puts a savepoint before each statement, with no round trip: one that fails leaves the transaction as it was. */
    private static Connection lenient(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).setAutosave(AutoSave.ALWAYS);
        return connection;
    }

    private static void bind(List<Object> values, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    /** The driver's own result set: the pool's around it looks up its methods by reflection, once for each value. */
    private static List<@Nullable Object[]> rows(ResultSet answer, Cell[] cells, int allowed) throws SQLException {
        var rows = new ArrayList<@Nullable Object[]>();
        while (answer.next()) {
            if (rows.size() == allowed) {
                throw new TooManyRows(allowed);
            }
            var row = new @Nullable Object[cells.length];
            for (int i = 0; i < cells.length; i++) {
                row[i] = cells[i].read(answer, i + 1);
            }
            rows.add(row);
        }
        return rows;
    }
}
