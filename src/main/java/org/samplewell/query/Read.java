package org.samplewell.query;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.index.Rehearsal;
import org.samplewell.query.snapshot.BoundSql;
import org.samplewell.query.snapshot.Cell;

/** One read of an entity's rows: add conditions, then call one method that returns rows or counts. */
public final class Read<T> extends Conditions<T, Read<T>> {

    private final Class<T> entity;
    private final Columns wanted;
    private @Nullable SingularAttribute<?, Long> tally;

    Read(ReadContext source, Class<T> entity, Columns wanted) {
        super(source);
        this.entity = entity;
        this.wanted = wanted;
    }

    /** The row of each key, which is the value of a unique attribute; keys without a row are left out. */
    public <K> Map<K, Row> byKey(SingularAttribute<? super T, K> key, Set<K> keys) {
        var columns = wanted.with(key.getName());
        needOfParents(tables(), key);
        return rows(in(key, keys).select(columns).then(" ORDER BY e.id"), columns).stream()
                .collect(Collectors.toMap(row -> keyOf(row, key), row -> row));
    }

    /** The rows of each parent, ordered by an attribute and then by id; parents with none are left out. */
    public Map<Long, List<Row>> byParent(
            SingularAttribute<? super T, Long> parent, Set<Long> parents, SingularAttribute<? super T, ?> order) {
        var columns = wanted.with(parent.getName());
        needOfParents(tables(), parent);
        var jpql = in(parent, parents)
                .select(columns)
                .then(" ORDER BY e." + parent.getName() + ", e." + order.getName() + ", e.id");
        return grouped(rows(jpql, columns), parent);
    }

    /**
     * Counts from a summary table that the database maintains, if it has all attributes of the conditions.
     *
     * @param sum how many rows of this read's entity each row of the summary table stands for
     */
    public Read<T> talliedIn(SingularAttribute<?, Long> sum) {
        tally = sum;
        return this;
    }

    /** How many rows each parent has; parents with none are left out. */
    public Map<Long, Integer> countByParent(SingularAttribute<? super T, Long> parent, Set<Long> parents) {
        return in(parent, parents).counted().byParent(parent.getName());
    }

    /** How many rows each parent has for each enum constant, in enum order; parents with none are left out. */
    public <E extends Enum<E>> Map<Long, Map<E, Integer>> countByGroup(
            SingularAttribute<? super T, Long> parent, Set<Long> parents, SingularAttribute<? super T, E> group) {
        return in(parent, parents).counted().byGroup(parent.getName(), group.getName(), group.getJavaType());
    }

    /** How many rows there are. */
    public int count() {
        return counted().all();
    }

    private Count counted() {
        return new Count(source, tables(), conditions, tally);
    }

    private void needOfParents(Tables table, SingularAttribute<?, ?> parent, String... then) {
        Rehearsal.note(() -> Needs.ofParents(table, conditions, parent.getName(), then));
    }

    /** A page of all rows. */
    public Page page(PageRequest request) {
        var columns = wanted.ordered(request.order());
        Rehearsal.note(() -> Needs.ofAll(tables(), conditions, request.order().attribute()));
        return page(paged(pages(columns, request).ofAll(), columns, request), request);
    }

    /** A page of each parent's rows; parents with none are left out. Reads only rows on a page or next to one. */
    public Map<Long, Page> pageByParent(
            SingularAttribute<? super T, Long> parent, Set<Long> parents, PageRequest request) {
        var columns = wanted.ordered(request.order()).with(parent.getName());
        needOfParents(tables(), parent, request.order().attribute());
        var statement = pages(columns, request).ofEach(parent.getName(), Condition.array(parents));
        var pages = new LinkedHashMap<Long, Page>();
        grouped(paged(statement, columns, request), parent).forEach((id, rows) -> pages.put(id, page(rows, request)));
        return pages;
    }

    /** The first row of each parent; parents with none are left out. */
    public Map<Long, Row> firstByParent(SingularAttribute<? super T, Long> parent, Set<Long> parents, Order order) {
        return pageByParent(parent, parents, PageRequest.first(1, order)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().rows().get(0)));
    }

    /** The first row of each group of each parent, group by group; parents with none are left out. */
    public Map<Long, List<Row>> firstOfGroups(
            SingularAttribute<? super T, Long> parent,
            Set<Long> parents,
            SingularAttribute<? super T, Long> group,
            Order order) {
        var columns = wanted.with(parent.getName());
        needOfParents(tables(), parent, group.getName(), order.attribute());
        var statement = new Newest(tables(), conditions, columns, group.getName(), order)
                .ofEach(parent.getName(), Condition.array(parents));
        return grouped(rows(source.rows(statement, tables().cells(columns.attributes())), columns), parent);
    }

    /** A feature's own SQL statement, given by its file name, on the parents' rows that pass the conditions. */
    public Template within(String file, SingularAttribute<? super T, Long> parent, Set<Long> parents) {
        in(parent, parents);
        needOfParents(tables(), parent);
        var values = new ArrayList<Object>();
        var where = conditions.stream()
                .map(condition -> condition.nativeSql(tables(), values))
                .collect(Collectors.joining(" AND "));
        return new Template(
                source, file, new BoundSql("SELECT x.* FROM " + tables().table() + " x WHERE " + where, values));
    }

    private Pages pages(Columns columns, PageRequest request) {
        return new Pages(tables(), conditions, columns, request);
    }

    private List<Row> paged(BoundSql statement, Columns columns, PageRequest request) {
        var cells = new ArrayList<>(tables().cells(columns.attributes()));
        if (columns.looksBack(request)) {
            cells.add(Cell.of(Boolean.class));
        }
        return rows(source.rows(statement, cells), columns);
    }

    /** Rows on the cursor's other side are marked by an extra value after their columns. */
    private static Page page(List<Row> read, PageRequest request) {
        var ahead = read.stream().filter(row -> !row.isBehind()).toList();
        return Page.of(ahead, ahead.size() < read.size(), request);
    }

    private Jpql select(Columns columns) {
        return statement(
                columns.attributes().stream().map("e."::concat).collect(Collectors.joining(", ", "SELECT ", "")),
                tables());
    }

    private Jpql statement(String select, Tables from) {
        var jpql = new Jpql(select + " FROM " + from.entity().getName() + " e");
        conditions.forEach(jpql::where);
        return jpql;
    }

    private List<Row> rows(Jpql jpql, Columns columns) {
        return rows(source.rows(jpql, tables().cells(columns.attributes())), columns);
    }

    private static List<Row> rows(List<@Nullable Object[]> read, Columns columns) {
        return read.stream().map(values -> new Row(columns, values)).toList();
    }

    private Tables tables() {
        return source.tables(entity);
    }

    private static Map<Long, List<Row>> grouped(List<Row> rows, SingularAttribute<?, Long> parent) {
        var key = Attribute.named(parent.getName());
        return rows.stream().collect(Collectors.groupingBy(row -> number(key.of(row))));
    }

    private static long number(@Nullable Object value) {
        return (Long) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static <K> K keyOf(Row row, SingularAttribute<?, K> key) {
        return (K) Objects.requireNonNull(row.get(key.getName()));
    }
}
