package org.samplewell.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * A field that uses a data loader of the request: for many parents at once, and only once for equal keys.
 *
 * @param <S> the type of the parent
 */
@FunctionalInterface
public interface Batched<S extends @Nullable Object> extends DataFetcher<@Nullable Object> {

    /** Gives the key or value for each parent. All parents have the same arguments. */
    @FunctionalInterface
    interface Asking<S extends @Nullable Object> {
        Asked of(S parent) throws Exception;
    }

    /**
     * Reads the arguments, once for all parents.
     *
     * @param arguments as graphql-java coerced them
     * @param selected whether a field with this name is selected on this field's objects
     */
    Asking<S> asking(Map<String, Object> arguments, Predicate<String> selected) throws Exception;

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // S is the value of the parent's own field, null or not
    default @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        var asked = asking(environment.getArguments(), environment.getSelectionSet()::contains)
                .of((S) environment.getSource());
        if (asked instanceof Asked.Key key) {
            DataLoader<Object, Object> loader = environment.getDataLoader(key.loader());
            var field = environment.getExecutionStepInfo().getPath().getKeysOnly();
            return Objects.requireNonNull(loader, key.loader()).load(key.key(), String.join(".", field));
        }
        return ((Asked.Value) asked).value();
    }
}
