package org.samplewell.relations;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the loads of an operation come to: a statement for each distinct argument set of each relation that has parents. */
final class Costs {

    private final Map<Integer, Map<String, Set<Object>>> keys = new TreeMap<>();

    /**
     * Notes a load.
     *
     * @param wave how many loads its parent has come from, one after the other
     * @param what the relation and its arguments
     * @param key the parent
     */
    void load(int wave, String what, Object key) {
        keys.computeIfAbsent(wave, first -> new TreeMap<>())
                .computeIfAbsent(what, first -> new HashSet<>())
                .add(key);
    }

    /** One for each distinct argument set. */
    int least() {
        var distinct = new HashSet<String>();
        keys.values().forEach(loads -> distinct.addAll(loads.keySet()));
        return distinct.size();
    }

    /** One more where the same is asked of other parents that are known only later; of those known before, nothing is. */
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
