package org.samplewell.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samplewell.query.snapshot.BoundSql;

/**
 * Writes the statement that reads a page of each parent's rows, or of all rows. It reads the rows of the page, one more
 * row to see whether the list continues, and, if requested, one row on the cursor's other side. The index on parent and
 * order limits the read to these rows. JPQL cannot express this: it has neither LATERAL nor LIMIT in a subquery.
 */
record Pages(Tables tables, List<Condition> conditions, Columns columns, PageRequest request) {

    /** The column that marks a row on the cursor's other side. */
    private static final String BEHIND = "behind";

    BoundSql ofAll() {
        var values = new ArrayList<Object>();
        return new BoundSql(
                "SELECT " + outer() + " FROM (" + inner("", values) + ") f ORDER BY " + order("f", reading()), values);
    }

    BoundSql ofEach(String parent, Object parents) {
        var values = new ArrayList<Object>(List.of(parents));
        return new BoundSql(
                "SELECT " + outer()
                        + " FROM unnest(CAST(? AS bigint[])) WITH ORDINALITY AS k(id, place) CROSS JOIN LATERAL ("
                        + inner("x." + tables.column(parent) + " = k.id", values)
                        + ") f ORDER BY k.place, " + order("f", reading()),
                values);
    }

    private String outer() {
        var names = columns.attributes().stream().map(tables::column).map("f."::concat);
        var more = columns.looksBack(request) ? Stream.of("f." + BEHIND) : Stream.<String>empty();
        return Stream.concat(names, more).collect(Collectors.joining(", "));
    }

    private String inner(String ofParent, List<Object> values) {
        if (!columns.looksBack(request)) {
            return select("", ofParent, true, values);
        }
        return "(" + select(", false AS " + BEHIND, ofParent, true, values) + ") UNION ALL ("
                + select(", true AS " + BEHIND, ofParent, false, values) + ")";
    }

    private String select(String more, String ofParent, boolean ahead, List<Object> values) {
        var where = new ArrayList<String>();
        if (!ofParent.isEmpty()) {
            where.add(ofParent);
        }
        conditions.forEach(condition -> where.add(condition.nativeSql(tables, values)));
        if (request.cursor() != null) {
            where.add(beyond(request.cursor(), ahead).nativeSql(tables, values));
        }
        values.add(ahead ? request.size() + 1 : 1);
        return "SELECT " + selected() + more + " FROM " + tables.table() + " x"
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where))
                + " ORDER BY " + order("x", ahead ? reading() : reading().reversed()) + " LIMIT ?";
    }

    private String selected() {
        var attributes = new LinkedHashSet<>(columns.attributes());
        attributes.add(request.order().attribute());
        return attributes.stream().map(tables::column).map("x."::concat).collect(Collectors.joining(", "));
    }

    private Condition beyond(Cursor cursor, boolean ahead) {
        var sign = reading().descending() == ahead ? "<" : ">";
        return new Condition.Beyond(
                request.order().attribute(), ahead ? sign : sign + "=", cursor.value(), cursor.id());
    }

    private Order reading() {
        return request.readingOrder();
    }

    private String order(String alias, Order order) {
        return "%s.%s %s, %s.%s %s"
                .formatted(
                        alias,
                        tables.column(order.attribute()),
                        order.direction(),
                        alias,
                        tables.column("id"),
                        order.direction());
    }
}
