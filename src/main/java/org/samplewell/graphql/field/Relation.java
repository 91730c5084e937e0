package org.samplewell.graphql.field;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;

/**
 * A loader of the data that belongs to each parent.
 *
 * @param filter the record for the argument {@code filter}, or for all arguments of a series
 * @param query reads the answers for a batch of keys
 * @param none the answer to a key that the query leaves out
 */
record Relation<K, A extends Record>(
        String field,
        @Nullable String keyAttribute,
        Class<A> filter,
        BiFunction<Batch<K>, A, ? extends Map<K, ?>> query,
        @Nullable Object none,
        Loader.Kind kind)
        implements Loader {

    @Override
    public Load load(Object key, Map<String, Object> given, PageLimits limits) {
        return new Load(
                key, kind == Loader.Kind.SERIES ? Arguments.record(filter, given) : Arguments.filter(filter, given));
    }

    @Override
    @SuppressWarnings("unchecked") // keys and arguments come from load
    public Map<?, ?> answer(Set<Object> keys, Object asked, Columns wanted) {
        return query.apply(new Batch<>((Set<K>) (Set<?>) keys, wanted), (A) asked);
    }

    @Override
    public @Nullable Object missing(Load load) {
        return none;
    }
}
