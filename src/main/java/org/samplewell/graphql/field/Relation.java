package org.samplewell.graphql.field;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;

/**
 * A loader from parents to what belongs to them.
 *
 * @param filter what the argument {@code filter} is read into, or all arguments of a series
 * @param query answers for a batch of keys
 * @param none the answer to a key without one
 */
record Relation<K, A extends Record>(
        String field,
        @Nullable String keyAttribute,
        Class<A> filter,
        BiFunction<Batch<K>, A, ? extends Map<K, ?>> query,
        @Nullable Object none,
        Kind kind)
        implements Loader {

    @Override
    public Load load(Object key, Map<String, Object> given, PageLimits limits) {
        return new Load(key, kind == Kind.SERIES ? Arguments.record(filter, given) : Arguments.filter(filter, given));
    }

    @Override
    @SuppressWarnings("unchecked") // keys and arguments are those of load
    public Map<?, ?> answer(Set<Object> keys, Object asked, Columns wanted) {
        return query.apply(new Batch<>((Set<K>) (Set<?>) keys, wanted), (A) asked);
    }

    @Override
    public @Nullable Object missing(Load load) {
        return none;
    }
}
