package org.samplewell.domain;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which status may follow which. Commands use this table, and the import scripts are tested against it.
 *
 * @param next the statuses that may follow each status; a status without an entry is final
 */
record LifeCycle<S extends Enum<S>>(Map<S, Set<S>> next) {

    /** Whether a status may follow another directly. */
    boolean allows(S from, S to) {
        return next.getOrDefault(from, Set.of()).contains(to);
    }

    /** Whether a status may follow another in one or more steps. */
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
