package org.samplewell.graphql.field;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Row;

/** A loader that looks up rows by an argument. Aliases with different values share one statement. */
record Lookup<K>(String field, String argument, Function<Object, K> key, Function<Batch<K>, Map<K, Row>> query)
        implements Loader {

    @Override
    public Loader.Kind kind() {
        return Loader.Kind.LOOK_UP;
    }

    @Override
    public Class<? extends Record> filter() {
        return Loader.NoFilter.class;
    }

    @Override
    public Load load(Object parent, Map<String, Object> given, PageLimits limits) {
        return new Load(
                key.apply(Arguments.text(
                        Objects.requireNonNull(given.get(argument)).toString())),
                new Loader.NoFilter());
    }

    @Override
    @SuppressWarnings("unchecked") // the keys come from load
    public Map<?, ?> answer(Set<Object> keys, Object asked, Columns wanted) {
        return query.apply(new Batch<>((Set<K>) (Set<?>) keys, wanted));
    }

    @Override
    public @Nullable Object missing(Load load) {
        return null;
    }
}
