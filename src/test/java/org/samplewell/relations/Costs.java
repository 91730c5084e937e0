package org.samplewell.relations;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The expected statements of an operation: one for each distinct argument set of each relation that has parents. */
final class Costs {

    private final Map<Integer, Map<String, Set<Object>>> keys = new TreeMap<>();

    /**
     * Records a load.
     *
     * @param wave the number of successive loads before this one
     * @param what the relation and its arguments
     * @param key the parent
     */
    void load(int wave, String what, Object key) {
        keys.computeIfAbsent(wave, first -> new TreeMap<>())
                .computeIfAbsent(what, first -> new HashSet<>())
                .add(key);
    }

    /** The minimum number of statements: one for each distinct argument set. */
    int least() {
        var distinct = new HashSet<String>();
        keys.values().forEach(loads -> distinct.addAll(loads.keySet()));
        return distinct.size();
    }

    /**
     * The maximum number of statements: one more for each later wave that asks the same for new parents. Parents that
     * are already known cost nothing.
     */
    int most() {
        var known = new HashSet<Object>();
        var statements = 0;
        for (var loads : keys.values()) {
            for (var load : loads.entrySet()) {
                var found = load.getValue().stream()
                        .map(key -> Map.entry(load.getKey(), key))
                        .toList();
                statements += known.addAll(found) ? 1 : 0;
            }
        }
        return statements;
    }
}
