package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a read asks of its table's indexes, in the names of columns.
 *
 * @param found the columns that find rows and put them in order: the parent or key if any, then group and order where they matter
 * @param isOfParents whether the first of them is a parent or a key
 * @param tests the conditions beside the parent
 */
public record Need(String table, List<String> found, boolean isOfParents, Set<Test> tests) {

    /** A condition on a column. */
    public record Test(String column, Way way) {}

    /** How a condition looks at its column. */
    public enum Way {
        /** For values or a range of them. */
        VALUE,
        /** For what it begins with. */
        PREFIX,
        /** For what is somewhere in it. */
        WITHIN,
        /** For being there. */
        PRESENT
    }

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

    private static Set<Test> tests(Tables table, Collection<Condition> conditions) {
        var tests = new LinkedHashSet<Test>();
        for (var condition : conditions) {
            condition.attributes().forEach(name -> tests.add(new Test(table.column(name), way(condition.sql()))));
        }
        return tests;
    }

    private static Way way(String sql) {
        if (sql.contains("ILIKE")) {
            return Way.WITHIN;
        }
        return sql.contains("LIKE") ? Way.PREFIX : sql.contains("IS NOT NULL") ? Way.PRESENT : Way.VALUE;
    }
}
