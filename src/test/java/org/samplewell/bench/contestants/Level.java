package org.samplewell.bench.contestants;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of one level of an answer. The only parameter of the statement, if any, is the ids of the level above. */
record Level(String sql) {

    /** Converts the current row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> read(Connection connection, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = Cells.own(statement.executeQuery())) {
            return all(rows, reading);
        }
    }

    <T> List<T> read(Connection connection, Collection<Long> above, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", above.toArray(Long[]::new)));
            try (var rows = Cells.own(statement.executeQuery())) {
                return all(rows, reading);
            }
        }
    }

    private static <T> List<T> all(ResultSet rows, Reading<T> reading) throws SQLException {
        var all = new ArrayList<T>();
        while (rows.next()) {
            all.add(reading.of(rows));
        }
        return all;
    }
}
