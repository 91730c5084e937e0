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
 * A batched field of the schema: for all keys that ask with the same arguments it is called once, whatever their number.
 *
 * <p>A loader is a CDI bean, mostly a producer method with one of the factories here; being a bean is all the registration
 * it needs. It runs on the request's thread, inside the operation's snapshot, and must not ask another loader.
 */
public interface Loader {

    /** The schema field it answers for, such as {@code Unit.samples}; its data loader has the same name. */
    String field();

    /** The attribute of the parent's row that is the key; null where the parent has no row, as at the root. */
    default @Nullable String keyAttribute() {
        return null;
    }

    /** What the argument {@code filter} is read into: a component for each field of the input. */
    Class<? extends Record> filter();

    /**
     * What is asked for by a field: its key and the rest of its arguments, checked, equal when they mean the same.
     *
     * @param key the parent's key, or {@link Load#ROOT}
     * @throws BadInput when the arguments make no sense
     */
    Load load(Object key, Map<String, Object> arguments, PageLimits limits);

    /** The answer to each key, all asked with the same arguments; keys without one may be left out. */
    Map<?, ?> answer(Set<Object> keys, Object arguments, Columns wanted);

    /** The answer to a load whose key was left out. */
    @Nullable Object missing(Load load);

    /**
     * Whether the query has to be asked at all, when these fields of the answer are selected; if not, the answer is as if
     * the key had been left out.
     */
    default boolean needed(Predicate<String> selected) {
        return true;
    }

    /** Which kind of relation it is. */
    Kind kind();

    /** Loaders that come with this one, such as that of a connection's total count. */
    default List<Loader> companions() {
        return List.of();
    }

    /** A to-one relation: the row that the parent's attribute, a foreign key, is the id of. */
    static Loader one(String field, String keyAttribute, Function<Batch<Long>, Map<Long, Row>> query) {
        return new Relation<Long, NoFilter>(
                field, keyAttribute, NoFilter.class, (batch, none) -> query.apply(batch), null, Kind.TO_ONE);
    }

    /** The rows of a type by their ids, for {@code node(id)}; its name is that of the type. */
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

    /** How many rows of each parent pass the filter, by groups: a value for each group that has any. */
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

    /** What the values of each parent's rows that pass the filter come to, or a {@link Refusal}. */
    static <F extends Record> Loader summary(
            String field,
            String keyAttribute,
            Class<F> filter,
            BiFunction<Batch<Long>, F, ? extends Map<Long, ?>> query,
            Object none) {
        return new Relation<Long, F>(field, keyAttribute, filter, query, none, Kind.SUMMARY);
    }

    /** What they come to in each stretch of time, or a {@link Refusal}; the record has a component for each argument. */
    static <A extends Record> Loader series(
            String field,
            String keyAttribute,
            Class<A> arguments,
            BiFunction<Batch<Long>, A, ? extends Map<Long, ?>> query) {
        return new Relation<Long, A>(field, keyAttribute, arguments, query, List.of(), Kind.SERIES);
    }

    /** A page of each parent's rows that pass the filter, and their total count where it is asked for. */
    static <F extends Record> Loader connection(
            String field,
            String keyAttribute,
            Class<F> filter,
            Function<Map<String, Object>, Order> order,
            Connections.OfParents<F> pages,
            BiFunction<Batch<Long>, F, Map<Long, Integer>> counts) {
        return new Connections<>(field, keyAttribute, filter, order, pages, counts);
    }

    /** A page of all rows that pass the filter, and their total count where it is asked for. */
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
}
