package org.samplewell.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a plan says of the indexes: which are used, and what no index helps with. */
final class PlanVerdict {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TreeSet<String> indexes = new TreeSet<>();
    private final TreeSet<String> missing = new TreeSet<>();
    private boolean testsRows;
    private boolean testsAll;

    /** Of the plans of one read, PostgreSQL's JSON each. */
    static PlanVerdict of(List<String> plans) {
        var verdict = new PlanVerdict();
        for (var plan : plans) {
            try {
                verdict.look(JSON.readTree(plan).at("/0/Plan"), "");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("not a plan", e);
            }
        }
        return verdict;
    }

    private void look(JsonNode node, String above) {
        var type = node.path("Node Type").asText();
        if (node.has("Index Name")) {
            indexes.add(node.path("Index Name").asText());
        }
        var tests = node.has("Relation Name") && node.has("Filter");
        testsRows |= tests;
        testsAll |= tests && !node.has("Index Cond") && !node.has("Recheck Cond");
        if (type.equals("Seq Scan")) {
            missing.add("all of " + node.path("Relation Name").asText() + " is gone through");
        }
        if (type.equals("Sort") && above.equals("Limit")) {
            missing.add("all are sorted for a few, by " + node.path("Sort Key").toString());
        }
        node.path("Plans").forEach(child -> look(child, type));
    }

    /** Whether a condition is tested on every row, for no index finds those that pass. */
    boolean testsAll() {
        return testsAll;
    }

    /** What no index helps with, a sentence each. */
    Set<String> missing() {
        return missing;
    }

    @Override
    public String toString() {
        return (indexes.isEmpty() ? "no index" : String.join(", ", indexes))
                + (testsRows ? ", then a test of each row" : "");
    }
}
