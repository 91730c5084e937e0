package org.samplewell.domain;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which status may follow which. The one table that commands use, and that the import's scripts are tested against.
 *
 * @param next the statuses that may follow each; a status that is missing is the last
 */
record LifeCycle<S extends Enum<S>>(Map<S, Set<S>> next) {

    /** Whether a status may follow another directly. */
    boolean allows(S from, S to) {
        return next.getOrDefault(from, Set.of()).contains(to);
    }

    /** Whether a status may follow another by one move or by several. */
    boolean leads(S from, S to) {
        var reached = new HashSet<S>();
        var open = new ArrayDeque<S>(Set.of(from));
        while (!open.isEmpty()) {
            next.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached.contains(to);
    }
}
