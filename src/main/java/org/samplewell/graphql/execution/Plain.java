package org.samplewell.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value comes from its parent alone: no arguments, no loader, no future, and an object or list only if it is
 * there already.
 *
 * @param <S> what the parent is
 */
@FunctionalInterface
public interface Plain<S extends @Nullable Object> extends DataFetcher<@Nullable Object> {

    @Nullable Object value(S parent) throws Exception;

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // S is what the parent's own field gives, null or not
    default @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return value((S) environment.getSource());
    }
}
