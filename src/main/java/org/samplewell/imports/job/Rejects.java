package org.samplewell.imports.job;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Locale;
import org.samplewell.imports.file.CsvFile;
import org.samplewell.imports.file.UnusableFile;
import org.samplewell.imports.format.CopyLine;
import org.samplewell.imports.format.Json;
import org.samplewell.imports.format.UploadPart;

/** Stores the rejected rows. Reads their complete records again, only from the files that have rejected rows. */
record Rejects(ImportTransaction transaction, ImportLimits limits) {

    private static final int FETCH = 10_000;

    void store(Upload upload, Tally tally) throws IOException, SQLException, UnusableFile {
        if (tally.rejected() > limits.rejects()) {
            refuse(tally);
        }
        long characters = 0;
        for (var file : upload.files()) {
            var lines = rejectedLines(file.part());
            if (!lines.isEmpty()) {
                characters = stageRecords(file, lines, characters);
            }
        }
        transaction.run("store-rejects.sql");
    }

    private void refuse(Tally tally) throws SQLException, UnusableFile {
        var limit = new RejectLimit(limits.rejects());
        try (var statement = transaction.prepare(ImportScripts.text("first-reasons.sql"));
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                limit.reason(
                        rows.getString("file"),
                        rows.getLong("line"),
                        rows.getString("fault_heading"),
                        rows.getString("fault"));
            }
        }
        limit.check(tally.read(), tally.rejected());
    }

    private BitSet rejectedLines(UploadPart part) throws SQLException, UnusableFile {
        var lines = new BitSet();
        try (var statement =
                transaction.prepare("SELECT line FROM %s WHERE fault IS NOT NULL".formatted(part.table()))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.set(rows.getInt(1));
                }
            }
        }
        return lines;
    }

    /** Returns the total number of characters of the rejected records so far, this file included. */
    private long stageRecords(Upload.File file, BitSet lines, long before)
            throws IOException, SQLException, UnusableFile {
        long characters = before;
        var line = new CopyLine();
        try (var csv = CsvFile.open(file.path(), limits.file());
                var records = transaction.copyTo("staged_record")) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                if (lines.get(Math.toIntExact(record.getStartingLineNumber()))) {
                    var json = Json.write(record.getFields());
                    characters += json.length();
                    refuseMore(characters);
                    line.text(file.part().word()).text(Long.toString(record.getStartingLineNumber()));
                    records.add(line.text(json));
                }
                transaction.time().check();
            }
        }
        return characters;
    }

    private void refuseMore(long characters) throws UnusableFile {
        if (characters > limits.rejectedCharacters()) {
            throw new UnusableFile(String.format(Locale.ROOT, """
                            The rejected rows have more than %,d characters, which is the most an import keeps: \
                            send the rows in several imports, \
                            or ask the administrator to raise samplewell.imports.rejected-max.\
                            """, limits.rejectedCharacters()));
        }
    }
}
