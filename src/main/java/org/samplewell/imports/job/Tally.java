package org.samplewell.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.samplewell.imports.file.UnusableFile;
import org.samplewell.imports.format.Notes;

/** The outcome of an import: the number of rows, and of the units, samples and results they created or changed. */
public record Tally(
        long read,
        long accepted,
        long rejected,
        Made units,
        Made samples,
        Made results,
        long replaced,
        Seen otherSpellings,
        Seen keptStatuses) {

    /** The number of created and of changed units, samples or results. */
    record Made(long made, long changed) {}

    /** The number of rows in which something occurred, with an example. */
    record Seen(long rows, String example) {

        private static Seen of(ResultSet row, String rows, String example) throws SQLException {
            return new Seen(row.getLong(rows), Objects.requireNonNullElse(row.getString(example), ""));
        }

        void addTo(Notes notes, Notes.Loss loss) {
            notes.add(loss, rows, example);
        }
    }

    static Tally of(ImportTransaction transaction) throws SQLException, UnusableFile {
        try (var statement = transaction.prepare(ImportScripts.text("tally.sql"));
                var row = statement.executeQuery()) {
            row.next();
            return new Tally(
                    row.getLong("rows_read"),
                    row.getLong("accepted"),
                    row.getLong("rejected"),
                    new Made(row.getLong("units_made"), row.getLong("units_changed")),
                    new Made(row.getLong("samples_made"), row.getLong("samples_changed")),
                    new Made(row.getLong("results_made"), row.getLong("results_changed")),
                    row.getLong("results_replaced"),
                    Seen.of(row, "other_spellings", "other_spelling"),
                    Seen.of(row, "kept_statuses", "kept_status"));
        }
    }

    long unchanged() {
        return read - accepted - rejected;
    }

    /** The outcome as a short message. */
    String message() {
        if (read == 0) {
            return "The files have a heading line and no rows: nothing to import.";
        }
        var made = accepted == 0 && rejected == 0
                ? "Nothing new: every row was already known."
                : accepted == 0 ? "Nothing was stored." : "Stored: %s.".formatted(String.join(", ", parts()));
        return rejected == 0
                ? made
                : "%s %s rejected. Download the rejected rows, correct them and send them again."
                        .formatted(made, counted(rejected, "row was", "rows were"));
    }

    private List<String> parts() {
        var parts = Stream.of(
                        counted(units.made, "unit", "units"),
                        counted(samples.made, "sample", "samples"),
                        counted(results.made, "result", "results"),
                        counted(units.changed, "unit changed", "units changed"),
                        counted(samples.changed, "sample changed", "samples changed"),
                        counted(results.changed, "result changed", "results changed"),
                        counted(
                                replaced,
                                "published result retracted and replaced",
                                "published results retracted and replaced"))
                .filter(part -> !part.startsWith("0 "))
                .toList();
        return parts.isEmpty() ? List.of("organizations") : parts;
    }

    private static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
