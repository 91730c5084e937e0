package org.samplewell.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;

/** Stores the rejected rows, with their records read once more from the files; imports without rejects never do. */
record Rejects(Connection connection, ImportLimits limits) {

    private static final int FETCH = 10_000;

    void store(Upload upload) throws IOException, SQLException, UnusableFile {
        for (UploadedFile file : upload.files()) {
            BitSet lines = rejectedLines(file.part());
            if (!lines.isEmpty()) {
                stageRecords(file, lines);
            }
        }
        Sql.run(connection, "store-rejects.sql");
    }

    private BitSet rejectedLines(UploadPart part) throws SQLException {
        var lines = new BitSet();
        String table = part == UploadPart.UNITS ? "staged_unit" : "staged_result";
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("SELECT line FROM %s WHERE fault IS NOT NULL".formatted(table))) {
                while (rows.next()) {
                    lines.set(rows.getInt(1));
                }
            }
        }
        return lines;
    }

    private void stageRecords(UploadedFile file, BitSet lines) throws IOException, SQLException, UnusableFile {
        var line = new CopyLine();
        try (CsvFile csv = CsvFile.open(file.path(), limits);
                var records = new CopyTarget(connection, "staged_record")) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                if (lines.get(Math.toIntExact(record.getStartingLineNumber()))) {
                    line.text(file.part().word()).text(Long.toString(record.getStartingLineNumber()));
                    records.add(line.text(Json.write(record.getFields())));
                }
            }
        }
    }
}
