package org.samplewell.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value comes only from its parent: it has no arguments, loader or future. An object or list must already
 * exist in the parent.
 *
 * @param <S> the type of the parent
 */
@FunctionalInterface
public interface Plain<S extends @Nullable Object> extends DataFetcher<@Nullable Object> {

    @Nullable Object value(S parent) throws Exception;

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // S is the value of the parent's own field, null or not
    default @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return value((S) environment.getSource());
    }
}
