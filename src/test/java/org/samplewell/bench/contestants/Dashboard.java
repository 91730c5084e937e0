package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Fifty units with thirty relations each. One statement counts, another reads the samples of all lists. */
final class Dashboard implements RowsAnswer {

    private static final String COUNTS = SqlText.of("q4-rows-counts");
    private static final String SAMPLES = SqlText.of("q4-rows-samples");

    private static final String[] COUNTED = {
        "all", "published", "verified", "toBeVerified", "received", "registered", "unusable", "routine", "blanks",
        "replicates", "spikes", "references", "water", "otherMedia", "since2024", "since2025", "since2026", "before2022"
    };

    /** Ordered by the number that the statement assigns to them. */
    private static final List<String> LATEST =
            List.of("latest", "latestPublished", "latestVerified", "latestUnusable", "latestRoutine", "latestBlank");

    private static final List<String> LISTS =
            List.of("newest", "newestPublished", "newestRoutine", "newestBlanks", "oldest", "firstOf2026");

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        try (var counting = connection.prepareStatement(COUNTS);
                var units = Cells.own(counting.executeQuery());
                var sampling = connection.prepareStatement(SAMPLES);
                var samples = Cells.own(sampling.executeQuery())) {
            json.writeObjectFieldStart("units");
            json.writeArrayFieldStart("nodes");
            var more = samples.next();
            while (units.next()) {
                more = unit(units, samples, more, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes a unit with its samples, if any. Returns whether more samples follow. */
    private static boolean unit(ResultSet unit, ResultSet samples, boolean any, JsonGenerator json)
            throws SQLException, IOException {
        var id = unit.getLong(1);
        json.writeStartObject();
        Cells.texts(unit, json, 2, "code", "name");
        Cells.counts(unit, json, 4, COUNTED);
        var more = any;
        for (int i = 0; i < LATEST.size(); i++) {
            json.writeFieldName(LATEST.get(i));
            if (isNext(samples, more, id, i)) {
                more = sample(samples, json);
            } else {
                json.writeNull();
            }
        }
        for (int i = 0; i < LISTS.size(); i++) {
            json.writeObjectFieldStart(LISTS.get(i));
            json.writeArrayFieldStart("nodes");
            while (isNext(samples, more, id, LATEST.size() + i)) {
                more = sample(samples, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
        return more;
    }

    private static boolean isNext(ResultSet samples, boolean any, long unit, int slot) throws SQLException {
        return any && samples.getLong(1) == unit && samples.getInt(2) == slot;
    }

    private static boolean sample(ResultSet samples, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        Cells.sample(samples, json, 3);
        json.writeEndObject();
        return samples.next();
    }
}
