package org.samplewell.relations;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An operation with the same selection for all units of a laboratory: for the nodes of one list, or for each unit by
 * its code.
 */
record Question(String query, Map<String, Object> variables, boolean byCode) {

    static Question random(Random random, Laboratory laboratory, Selection<String> selection) {
        var spelling = new Spelling(random);
        var asked = selection.text(spelling);
        return random.nextBoolean()
                ? new Question(
                        "query %s{ units(filter: {codePrefix: \"%s\"}) { nodes %s } }"
                                .formatted(spelling.declared(), laboratory.prefix(), asked),
                        spelling.variables(),
                        false)
                : new Question(
                        "query %s{ %s } fragment asked on Unit %s"
                                .formatted(
                                        spelling.declared(),
                                        byCode(List.copyOf(laboratory.units().keySet())),
                                        asked),
                        spelling.variables(),
                        true);
    }

    private static String byCode(List<String> units) {
        var text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            text.append("u%d: unit(code: \"%s\") { ...asked } ".formatted(i, units.get(i)));
        }
        return text.toString();
    }

    /** The JSON pointer to a unit in the answer. */
    String pointer(int unit) {
        return (byCode ? "/data/u%d" : "/data/units/nodes/%d").formatted(unit);
    }
}
