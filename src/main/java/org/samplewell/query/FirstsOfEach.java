package org.samplewell.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition that a row is among the first of its parent: each parent's rows come by the index of parent and order, as
 * many as are asked for and no more. JPQL cannot say this (it has no LIMIT in a subquery), so the condition is SQL inside.
 */
record FirstsOfEach(Tables tables, List<Condition> conditions) {

    Condition condition(String parent, Object parents, PageRequest request) {
        var values = new ArrayList<Object>();
        values.add(new Condition.Attribute("id"));
        values.add(parents);
        var where = new StringBuilder("x." + tables.column(parent) + " = k.id");
        for (var condition : conditions) {
            where.append(" AND ").append(condition.nativeSql(tables, values));
        }
        values.add(request.size() + 1);
        var order = request.readingOrder();
        var by = "x." + tables.column(order.attribute()) + " " + order.direction() + ", x.id " + order.direction();
        return new Condition(
                "? = ANY(ARRAY(SELECT f.id FROM unnest(CAST(? AS bigint[])) AS k(id) CROSS JOIN LATERAL (SELECT x.id FROM "
                        + tables.table() + " x WHERE " + where + " ORDER BY " + by + " LIMIT ?) f))",
                values);
    }
}
