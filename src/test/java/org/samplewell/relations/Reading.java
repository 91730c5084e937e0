package org.samplewell.relations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * What PostgreSQL read for a statement, by its plan.
 *
 * @param rows those of tables that its scans met, also the ones that a filter threw away
 * @param buffers pages, found in memory or not
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
