package org.samplewell.imports.job;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samplewell.graphql.field.JsonTexts;
import org.samplewell.imports.format.Headings;
import org.samplewell.imports.format.UploadPart;

/**
 * Writes the rejected rows of a job as CSV under their original headings. Memory use does not grow with the number of
 * rows.
 */
public record RejectedRows(Connection connection, long job) implements AutoCloseable {

    private static final int FETCH = 500;

    /** Returns the job's state, or empty if the job does not exist. */
    public Optional<String> state() throws RejectsUnavailable {
        return strings("SELECT state FROM import_job WHERE id = ?").stream().findAny();
    }

    /** The parts of the upload that have rejected rows. */
    public List<String> files() throws RejectsUnavailable {
        return strings("SELECT file FROM import_reject WHERE job_id = ? GROUP BY file ORDER BY file DESC");
    }

    /** Returns the headings of the part as they were sent; empty if the part was not sent. */
    public List<String> headings(UploadPart part) throws RejectsUnavailable {
        String sql = "SELECT headings ->> '%s' FROM import_job WHERE id = ? AND headings ->> '%1$s' IS NOT NULL";
        return strings(sql.formatted(part.word())).stream()
                .flatMap(json -> JsonTexts.list(json).stream())
                .toList();
    }

    private List<String> strings(String sql) throws RejectsUnavailable {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, job);
            try (var rows = statement.executeQuery()) {
                var strings = new ArrayList<String>();
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
                return strings;
            }
        } catch (SQLException e) {
            throw new RejectsUnavailable(e);
        }
    }

    /** Writes the part's rejected rows as CSV. */
    public void write(UploadPart part, OutputStream out) throws IOException {
        try {
            connection.setAutoCommit(false);
            writeAll(part, out);
        } catch (SQLException e) {
            throw new RejectsUnavailable(e);
        }
    }

    private void writeAll(UploadPart part, OutputStream out) throws IOException, SQLException {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
                var statement = connection.prepareStatement(
                        "SELECT record, line, heading, reason FROM import_reject WHERE job_id = ? AND file = ? ORDER BY id")) {
            var headings = original(headings(part), headings(part));
            headings.addAll(Headings.OF_REJECTS);
            csv.writeRecord(headings);
            writeRows(part, statement, csv);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void writeRows(UploadPart part, PreparedStatement statement, CsvWriter csv)
            throws IOException, SQLException {
        statement.setFetchSize(FETCH);
        statement.setLong(1, job);
        statement.setString(2, part.word());
        var headings = headings(part);
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                csv.writeRecord(cells(rows, headings));
            }
        }
    }

    private static List<String> cells(ResultSet row, List<String> headings) throws SQLException {
        var cells = original(headings, JsonTexts.list(row.getString("record")));
        cells.add(row.getString("line"));
        cells.add(Optional.ofNullable(row.getString("heading")).orElse(""));
        cells.add(row.getString("reason"));
        return cells;
    }

    /**
     * Returns the cells without the columns that an earlier rejection added. Pads short rows with empty cells, so that
     * the reason is in the right column.
     */
    private static List<String> original(List<String> headings, List<String> cells) {
        var original = new ArrayList<String>();
        for (int i = 0; i < Math.max(cells.size(), headings.size()); i++) {
            var heading = i < headings.size() ? Headings.normal(headings.get(i)) : "";
            if (!Headings.OF_REJECTS.contains(heading)) {
                original.add(i < cells.size() ? cells.get(i) : "");
            }
        }
        return original;
    }

    @Override
    public void close() throws RejectsUnavailable {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new RejectsUnavailable(e);
        }
    }
}
