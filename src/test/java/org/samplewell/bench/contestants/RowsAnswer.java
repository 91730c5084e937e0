package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes the members of {@code data} in the answer to a question, row by row while reading. */
@FunctionalInterface
interface RowsAnswer {
    void write(Connection connection, JsonGenerator json) throws SQLException, IOException;
}
