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

/** Stores the rejected rows, with their records read once more from the files; imports without rejects never do. */
record Rejects(ImportTransaction transaction, ImportLimits limits) {

    private static final int FETCH = 10_000;

    void store(Upload upload, Tally tally) throws IOException, SQLException, UnusableFile {
        if (tally.rejected() > limits.rejects()) {
            refuse(tally);
        }
        long characters = 0;
        for (UploadedFile file : upload.files()) {
            BitSet lines = rejectedLines(file.part());
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
        String table = part == UploadPart.UNITS ? "staged_unit" : "staged_result";
        try (var statement = transaction.prepare("SELECT line FROM %s WHERE fault IS NOT NULL".formatted(table))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.set(rows.getInt(1));
                }
            }
        }
        return lines;
    }

    /** How many characters the rejected records have by then. */
    private long stageRecords(UploadedFile file, BitSet lines, long before)
            throws IOException, SQLException, UnusableFile {
        long characters = before;
        var line = new CopyLine();
        try (CsvFile csv = CsvFile.open(file.path(), limits.file());
                var records = transaction.copyTo("staged_record")) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                if (lines.get(Math.toIntExact(record.getStartingLineNumber()))) {
                    String json = Json.write(record.getFields());
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
                            The rows that can't be taken have more than %,d characters, which is the most that is kept \
                            of them: send their rows in several imports, or have samplewell.imports.rejected-max raised.\
                            """, limits.rejectedCharacters()));
        }
    }
}
