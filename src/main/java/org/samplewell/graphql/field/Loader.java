package org.samplewell.graphql.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Order;
import org.samplewell.query.Row;

/**
 * A batched field of the schema. It is called once for all keys with the same arguments, or in parts if there are more
 * keys than one statement takes.
 *
 * <p>A loader is a CDI bean, usually a producer method with one of the factories here. No other registration is needed.
 * It runs on the request's thread, inside the operation's snapshot, and must not call another loader.
 */
public interface Loader {

    /** The schema field that it serves, such as {@code Unit.samples}; its data loader has the same name. */
    String field();

    /** The attribute of the parent's row that is the key; null if the parent has no row, such as the root. */
    default @Nullable String keyAttribute() {
        return null;
    }

    /** The record for the argument {@code filter}, with a component for each input field. */
    Class<? extends Record> filter();

    /**
     * The load for a field: the key and the checked arguments. Arguments with the same meaning give equal loads.
     *
     * @param key the parent's key, or {@link Load#ROOT}
     * @throws BadInput when the arguments are invalid
     */
    Load load(Object key, Map<String, Object> arguments, PageLimits limits);

    /** The answer to each key; all keys have the same arguments. Keys without an answer may be left out. */
    Map<?, ?> answer(Set<Object> keys, Object arguments, Columns wanted);

    /** The answer to a load whose key was left out. */
    @Nullable Object missing(Load load);

    /**
     * Whether the query is needed when these fields of the answer are selected. If it is not, the answer is the same as
     * for a key that was left out.
     */
    default boolean needed(Predicate<String> selected) {
        return true;
    }

    /** The kind of relation. */
    Kind kind();

    /** Loaders that belong to this one, such as the loader of a connection's total count. */
    default List<Loader> companions() {
        return List.of();
    }

    /** A to-one relation: the row whose id is in the parent's attribute, which is a foreign key. */
    static Loader one(String field, String keyAttribute, Function<Batch<Long>, Map<Long, Row>> query) {
        return new Relation<Long, NoFilter>(
                field, keyAttribute, NoFilter.class, (batch, none) -> query.apply(batch), null, Kind.TO_ONE);
    }

    /** The rows of a type by their ids, for {@code node(id)}; the loader has the name of the type. */
    static Loader node(String type, Function<Batch<Long>, Map<Long, Row>> query) {
        return one(type, "id", query);
    }

    /** At most one row of each parent, such as its latest, among those that pass the filter. */
    static <F extends Record> Loader first(
            String field, String keyAttribute, Class<F> filter, BiFunction<Batch<Long>, F, Map<Long, Row>> query) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, null, Kind.FIRST);
    }

    /** The rows of each parent that pass the filter. */
    static <F extends Record> Loader many(
            String field,
            String keyAttribute,
            Class<F> filter,
            BiFunction<Batch<Long>, F, Map<Long, List<Row>>> query) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, List.of(), Kind.CHILDREN);
    }

    /** How many rows of each parent pass the filter. */
    static <F extends Record> Loader count(
            String field, String keyAttribute, Class<F> filter, BiFunction<Batch<Long>, F, Map<Long, Integer>> query) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, 0, Kind.COUNT);
    }

    /** How many rows of each parent pass the filter, by groups: a value for each group that has rows. */
    static <F extends Record, V> Loader countsByGroup(
            String field, String keyAttribute, Class<F> filter, BiFunction<Batch<Long>, F, Map<Long, List<V>>> query) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, List.of(), Kind.COUNTS_BY_GROUP);
    }

    /** The first row of each group of each parent, among those that pass the filter. */
    static <F extends Record> Loader firstOfGroups(
            String field,
            String keyAttribute,
            Class<F> filter,
            BiFunction<Batch<Long>, F, Map<Long, List<Row>>> query) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, List.of(), Kind.FIRST_OF_GROUPS);
    }

    /** A summary of the values of each parent's rows that pass the filter, or a {@link Refusal}. */
    static <F extends Record> Loader summary(
            String field,
            String keyAttribute,
            Class<F> filter,
            BiFunction<Batch<Long>, F, ? extends Map<Long, ?>> query,
            Object none) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, none, Kind.SUMMARY);
    }

    /** A summary for each period of time, or a {@link Refusal}. The record has a component for each argument. */
    static <A extends Record> Loader series(
            String field,
            String keyAttribute,
            Class<A> arguments,
            BiFunction<Batch<Long>, A, ? extends Map<Long, ?>> query) {
        return new Relation<Long, A>(field, keyAttribute, arguments, query, List.of(), Kind.SERIES);
    }

    /** A page of each parent's rows that pass the filter, and their total count if it is selected. */
    static <F extends Record> Loader connection(
            String field,
            String keyAttribute,
            Class<F> filter,
            Function<Map<String, Object>, Order> order,
            Connections.OfParents<F> pages,
            BiFunction<Batch<Long>, F, Map<Long, Integer>> counts) {
        return new Connections<>(field, keyAttribute, filter, order, pages, counts);
    }

    /** A page of all rows that pass the filter, and their total count if it is selected. */
    static <F extends Record> Loader root(
            String field,
            Class<F> filter,
            Function<Map<String, Object>, Order> order,
            Connections.OfAll<F> page,
            Function<F, Integer> count) {
        return new Connections<>(
                field,
                null,
                filter,
                order,
                (batch, f, request) -> Map.of(Load.ROOT, page.page(batch.wanted(), f, request)),
                (batch, f) -> Map.of(Load.ROOT, count.apply(f)));
    }

    /** A row looked up by an argument. */
    static <K> Loader lookup(
            String field, String argument, Function<Object, K> key, Function<Batch<K>, Map<K, Row>> query) {
        return new Lookup<>(field, argument, key, query);
    }

    /** The filter type of a field without a filter. */
    record NoFilter() {}

    /** The kind of relation that a loader serves. Each kind sends one statement for all parents with the same arguments. */
    enum Kind {
        /** The row that a foreign key references. */
        TO_ONE,
        /** A row looked up by an argument. */
        LOOK_UP,
        /** All rows of a parent that pass the filter. */
        CHILDREN,
        /** A page of the rows that pass the filter: a parent's rows, or all rows. */
        CONNECTION,
        /** How many rows of a parent pass the filter. */
        COUNT,
        /** How many rows of a parent pass the filter, for each value of an enum. */
        COUNTS_BY_GROUP,
        /** The first of a parent's rows that pass the filter, such as the latest. */
        FIRST,
        /** The first row of each group, such as the latest of each analyte. */
        FIRST_OF_GROUPS,
        /** A summary of a parent's values. */
        SUMMARY,
        /** A summary for each period of time. Its record is read from all arguments, not from the filter. */
        SERIES
    }
}
