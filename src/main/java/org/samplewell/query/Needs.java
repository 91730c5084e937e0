package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samplewell.query.index.Need;

/** Determines what a read needs from its table's indexes. */
final class Needs {

    private Needs() {}

    static Need ofParents(Tables table, Collection<Condition> conditions, String parent, String... then) {
        var found = new ArrayList<String>();
        found.add(table.column(parent));
        Stream.of(then).map(table::column).forEach(found::add);
        var others = conditions.stream()
                .filter(condition -> !condition.attributes().allMatch(parent::equals))
                .toList();
        return new Need(table.table(), List.copyOf(found), true, tests(table, others));
    }

    static Need ofAll(Tables table, Collection<Condition> conditions, String... order) {
        var found = Stream.of(order).map(table::column).toList();
        return new Need(table.table(), found, false, tests(table, conditions));
    }

    private static Set<Need.Test> tests(Tables table, Collection<Condition> conditions) {
        var tests = new LinkedHashSet<Need.Test>();
        for (var condition : conditions) {
            condition.attributes().forEach(name -> tests.add(new Need.Test(table.column(name), condition.way())));
        }
        return tests;
    }
}
