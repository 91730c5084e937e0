package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A question's answer, read row by row and written as it is read: the members of {@code data}. */
@FunctionalInterface
interface RowsAnswer {
    void write(Connection connection, JsonGenerator json) throws SQLException, IOException;
}
