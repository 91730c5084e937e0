package org.samplewell.imports.job;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samplewell.imports.file.CsvFile;
import org.samplewell.imports.file.UnusableFile;
import org.samplewell.imports.format.CopyLine;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.HeadingCheck;
import org.samplewell.imports.format.Headings;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.UploadPart;

/** Reads the rows of an upload's files with its format and copies them to the staging tables, file by file. */
final class Staging {

    private final ImportTransaction transaction;
    private final Upload upload;
    private final ImportLimits limits;
    private final Progress progress;
    private final RejectLimit rejectLimit;
    private final Notes notes = new Notes();
    private final Set<String> unmapped = new LinkedHashSet<>();
    private final Map<String, List<String>> headings = new LinkedHashMap<>();

    Staging(ImportTransaction transaction, Upload upload, ImportLimits limits, Progress progress)
            throws SQLException, UnusableFile {
        this.transaction = transaction;
        this.upload = upload;
        this.limits = limits;
        this.progress = progress;
        this.rejectLimit = new RejectLimit(limits.rejects());
        transaction.run("stage.sql");
    }

    /** Stages every row of the file; a rejected row is staged with its fault. */
    void stage(Upload.File file) throws IOException, SQLException, UnusableFile {
        try (var csv = CsvFile.open(file.path(), limits.file())) {
            var found = new HeadingCheck(upload.formats(), upload.format(), file.part()).check(csv.heading());
            remember(file.part(), found);
            stageRows(csv, file.part(), found);
        } catch (UnusableFile e) {
            throw new UnusableFile("%s (%s): %s".formatted(file.part().word(), file.name(), e.getMessage()), e);
        }
    }

    private void stageRows(CsvFile csv, UploadPart part, Headings found)
            throws IOException, SQLException, UnusableFile {
        var line = new CopyLine();
        try (var rows = transaction.copyTo("%s (line, fault_heading, fault_value, fault, %s)"
                .formatted(part.table(), String.join(", ", part.columns())))) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                var row = new CsvRow(found, record);
                var staged = upload.format().read(part, row, notes);
                write(line, row, staged, part);
                rows.add(line);
                progress.row(row.fault() == null, part);
                rejectLimit.row(part, row);
                transaction.time().check();
            }
        }
    }

    private static void write(CopyLine line, CsvRow row, Staged staged, UploadPart part) {
        var fault = row.fault();
        line.text(Long.toString(row.line()));
        if (fault == null) {
            line.text(null).text(null).text(null);
            staged.write(line);
        } else {
            line.text(fault.heading()).text(fault.value()).text(fault.reason());
            line.nothing(part.columns().size());
        }
    }

    private void remember(UploadPart part, Headings found) throws SQLException, UnusableFile {
        headings.put(part.word(), found.written());
        unmapped.addAll(found.unmapped());
        try (var insert = transaction.prepare("INSERT INTO staged_heading VALUES (?, ?, ?, ?)")) {
            for (var column : found.columns()) {
                if (column.is().attribute() != null) {
                    insert.setString(1, part.word());
                    insert.setString(2, column.is().attribute());
                    insert.setString(3, found.written().get(found.place(column)));
                    insert.setString(4, column.heading());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    Notes notes() {
        return notes;
    }

    Set<String> unmapped() {
        return unmapped;
    }

    /** The headings of each file as written in it, by part. */
    Map<String, List<String>> headings() {
        return headings;
    }
}
