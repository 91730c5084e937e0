package org.samplewell.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One read of an entity's rows: its conditions, then one of the ways to answer. */
public final class Read<T> extends Conditions<T, Read<T>> {

    private final Class<T> entity;
    private final Columns wanted;
    private final int rowsMax;

    Read(EntityManager entities, Class<T> entity, Columns wanted, int rowsMax) {
        super(entities);
        this.entity = entity;
        this.wanted = wanted;
        this.rowsMax = rowsMax;
    }

    /** The row of each key, by an attribute that is unique; keys without a row are left out. */
    public <K> Map<K, Row> byKey(SingularAttribute<? super T, K> key, Set<K> keys) {
        var columns = wanted.with(key.getName());
        return rows(in(key, keys).select(columns).then(" ORDER BY e.id"), columns)
                .collect(Collectors.toMap(row -> keyOf(row, key), row -> row));
    }

    /** The rows of each parent in the order of an attribute, then of the id; parents with none are left out. */
    public Map<Long, List<Row>> byParent(
            SingularAttribute<? super T, Long> parent, Set<Long> parents, SingularAttribute<? super T, ?> order) {
        var columns = wanted.with(parent.getName());
        var jpql = in(parent, parents).select(columns).then(" ORDER BY e." + order.getName() + ", e.id");
        return grouped(rows(jpql, columns), parent);
    }

    /** How many rows each parent has; parents with none are left out. */
    public Map<Long, Integer> countByParent(SingularAttribute<? super T, Long> parent, Set<Long> parents) {
        in(parent, parents);
        var path = "e." + parent.getName();
        var jpql = statement("SELECT " + path + ", COUNT(e.id)").then(" GROUP BY " + path + " ORDER BY " + path);
        return jpql.rows(entities, rowsMax).stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** How many rows there are. */
    public int count() {
        return ((Long) statement("SELECT COUNT(e.id)")
                        .then("")
                        .rows(entities, 1)
                        .get(0))
                .intValue();
    }

    /** A page of all rows. */
    public Page page(PageRequest request) {
        var columns = wanted.ordered(request.order());
        beyond(request);
        var read = select(columns).then(" ORDER BY " + order(request)).first(entities, request.size() + 1);
        return Page.of(rows(read, columns).toList(), request);
    }

    /** A page of each parent's rows; parents with none are left out. Reads no row that is not on a page. */
    public Map<Long, Page> pageByParent(
            SingularAttribute<? super T, Long> parent, Set<Long> parents, PageRequest request) {
        var columns = wanted.ordered(request.order()).with(parent.getName());
        beyond(request);
        var firsts = new FirstsOfEach(new Tables(entities.getMetamodel().entity(entity)), conditions)
                .condition(parent.getName(), Condition.array(parents), request);
        conditions.clear();
        conditions.add(firsts);
        var all = rows(select(columns).then(" ORDER BY e." + parent.getName() + ", " + order(request)), columns);
        return grouped(all, parent).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Page.of(each.getValue(), request)));
    }

    /** The first row of each parent; parents with none are left out. */
    public Map<Long, Row> firstByParent(SingularAttribute<? super T, Long> parent, Set<Long> parents, Order order) {
        return pageByParent(parent, parents, PageRequest.first(1, order)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().rows().get(0)));
    }

    private void beyond(PageRequest request) {
        var cursor = request.cursor();
        if (cursor != null) {
            var sign = request.readingOrder().descending() ? "<" : ">";
            and(
                    "(?, ?) " + sign + " (?, ?)",
                    new Condition.Attribute(request.order().attribute()),
                    new Condition.Attribute("id"),
                    cursor.value(),
                    cursor.id());
        }
    }

    private Jpql select(Columns columns) {
        return statement(
                columns.attributes().stream().map("e."::concat).collect(Collectors.joining(", ", "SELECT ", "")));
    }

    private Jpql statement(String select) {
        var jpql = new Jpql(select + " FROM " + entity.getSimpleName() + " e");
        conditions.forEach(jpql::where);
        return jpql;
    }

    private Stream<Row> rows(Jpql jpql, Columns columns) {
        return rows(jpql.rows(entities, rowsMax), columns);
    }

    private static Stream<Row> rows(List<?> read, Columns columns) {
        return read.stream()
                .map(values -> new Row(columns, values instanceof Object[] many ? many : new Object[] {values}));
    }

    private static String order(PageRequest request) {
        var order = request.readingOrder();
        return "e." + order.attribute() + " " + order.direction() + ", e.id " + order.direction();
    }

    private static Map<Long, List<Row>> grouped(Stream<Row> rows, SingularAttribute<?, Long> parent) {
        var key = Attribute.named(parent.getName());
        return rows.collect(Collectors.groupingBy(row -> (Long) Objects.requireNonNull(key.of(row))));
    }

    @SuppressWarnings("unchecked")
    private static <K> K keyOf(Row row, SingularAttribute<?, K> key) {
        return (K) Objects.requireNonNull(row.get(key.getName()));
    }
}
