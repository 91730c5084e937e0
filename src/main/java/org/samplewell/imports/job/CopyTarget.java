package org.samplewell.imports.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.samplewell.imports.format.CopyLine;

/** Streams lines into a table with COPY; the rows are in the table after {@code close}. */
final class CopyTarget implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer lines;

    /** @param table the table name, followed by column names in parentheses if only some columns are copied */
    CopyTarget(Connection connection, String table) throws SQLException {
        var copy = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "COPY %s FROM STDIN".formatted(table), BUFFER);
        lines = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8), BUFFER);
    }

    void add(CopyLine line) throws IOException {
        lines.write(line.end());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
