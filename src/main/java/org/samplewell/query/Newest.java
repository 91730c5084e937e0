package org.samplewell.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.samplewell.query.snapshot.BoundSql;

/**
 * Writes the statement that reads the first row of each group of each parent, such as the newest result of each
 * analyte. It walks from group to group along the index on parent, group and order, and reads one row of each group, no
 * matter how many rows the group has.
 */
record Newest(Tables tables, List<Condition> conditions, Columns columns, String group, Order order) {

    BoundSql ofEach(String parent, Object parents) {
        var values = new ArrayList<Object>(List.of(parents));
        var ofParent = "x." + tables.column(parent) + " = k.id";
        return new BoundSql(
                """
                SELECT %s FROM unnest(CAST(? AS bigint[])) WITH ORDINALITY AS k(id, place) CROSS JOIN LATERAL (
                  WITH RECURSIVE g(id) AS ((%s) UNION ALL SELECT (%s) FROM g WHERE g.id IS NOT NULL)
                  SELECT n.* FROM g CROSS JOIN LATERAL (SELECT %s FROM %s x WHERE %s AND %s = g.id%s ORDER BY %s LIMIT 1) n
                  WHERE g.id IS NOT NULL
                ) f ORDER BY k.place, f.%s""".formatted(
                        columns("f", columns.attributes()),
                        groups(ofParent, "", values),
                        groups(ofParent, " AND " + grouped() + " > g.id", values),
                        columns("x", withGroup()),
                        tables.table(),
                        ofParent,
                        grouped(),
                        where(false, values),
                        "x.%s %s, x.id %s"
                                .formatted(tables.column(order.attribute()), order.direction(), order.direction()),
                        tables.column(group)),
                values);
    }

    private String groups(String ofParent, String beyond, List<Object> values) {
        return "SELECT %s FROM %s x WHERE %s%s%s ORDER BY %s LIMIT 1"
                .formatted(grouped(), tables.table(), ofParent, beyond, where(true, values), grouped());
    }

    /** The conditions on the group alone, which choose groups, or all others, which choose rows in a group. */
    private String where(boolean onGroup, List<Object> values) {
        return conditions.stream()
                .filter(condition -> onGroup == condition.attributes().allMatch(group::equals))
                .map(condition -> " AND " + condition.nativeSql(tables, values))
                .collect(Collectors.joining());
    }

    private String grouped() {
        return "x." + tables.column(group);
    }

    private LinkedHashSet<String> withGroup() {
        var attributes = new LinkedHashSet<>(columns.attributes());
        attributes.add(group);
        return attributes;
    }

    private String columns(String alias, Iterable<String> attributes) {
        var names = new ArrayList<String>();
        attributes.forEach(attribute -> names.add(alias + "." + tables.column(attribute)));
        return String.join(", ", names);
    }
}
