package org.samplewell.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of an import: its rows, and what they made or changed. */
record Tally(
        long read,
        long accepted,
        long rejected,
        Made units,
        Made samples,
        Made results,
        long replaced,
        long otherSpellings) {

    /** How many of a kind were made and how many changed. */
    record Made(long made, long changed) {}

    static Tally of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(Sql.text("tally.sql"))) {
            row.next();
            return new Tally(
                    row.getLong("rows_read"),
                    row.getLong("accepted"),
                    row.getLong("rejected"),
                    new Made(row.getLong("units_made"), row.getLong("units_changed")),
                    new Made(row.getLong("samples_made"), row.getLong("samples_changed")),
                    new Made(row.getLong("results_made"), row.getLong("results_changed")),
                    row.getLong("results_replaced"),
                    row.getLong("other_spellings"));
        }
    }

    long unchanged() {
        return read - accepted - rejected;
    }

    /** The outcome in a sentence or two. */
    String message() {
        if (read == 0) {
            return "The files have a heading line and no rows: nothing to import.";
        }
        String made = accepted == 0 && rejected == 0
                ? "Nothing new: every row was already known."
                : accepted == 0 ? "Nothing was stored." : "Stored: %s.".formatted(String.join(", ", parts()));
        return rejected == 0
                ? made
                : made
                        + String.format(
                                Locale.ROOT,
                                " %,d rows were rejected: download them, mend them and send them again.",
                                rejected);
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        add(parts, units.made, "units");
        add(parts, samples.made, "samples");
        add(parts, results.made, "results");
        add(parts, units.changed, "units changed");
        add(parts, samples.changed, "samples changed");
        add(parts, results.changed, "results changed");
        add(parts, replaced, "published results retracted and replaced");
        if (parts.isEmpty()) {
            parts.add("organizations");
        }
        return parts;
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
        }
    }
}
