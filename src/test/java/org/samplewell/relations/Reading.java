package org.samplewell.relations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * The amount that PostgreSQL read for a statement, from its plan.
 *
 * @param rows the table rows that its scans read, including the rows that a filter removed
 * @param buffers the pages read, from memory or disk
 */
record Reading(long rows, long buffers) {

    static Reading of(JsonNode plan) {
        return new Reading(
                rows(plan),
                plan.path("Shared Hit Blocks").asLong()
                        + plan.path("Shared Read Blocks").asLong());
    }

    private static long rows(JsonNode node) {
        var below = 0L;
        for (var child : node.path("Plans")) {
            below += rows(child);
        }
        var met = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return below
                + (node.has("Relation Name")
                        ? Math.round(met * node.path("Actual Loops").asDouble())
                        : 0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d rows %,d buffers", rows, buffers);
    }
}
