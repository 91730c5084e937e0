package org.samplewell.graphql.execution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * The state of one field for each of its parents: first a key to load, then a future, which equal keys share, then a
 * value.
 */
final class Slots {

    private final Place.OfField place;
    private final Environments operation;
    private final @Nullable Object[] values;
    private boolean isToLoad;
    private boolean hasFutures;
    private final Map<Asked.Key, CompletableFuture<Object>> loads = new HashMap<>();
    private String source = "the future of its data fetcher";

    Slots(Place.OfField place, Environments operation) {
        this.place = place;
        this.operation = operation;
        this.values = new @Nullable Object[place.parents().size()];
    }

    int size() {
        return values.length;
    }

    void set(int slot, @Nullable Object value) {
        values[slot] = value;
        if (value instanceof Asked.Key) {
            isToLoad = true;
        } else if (value instanceof CompletableFuture) {
            hasFutures = true;
        }
    }

    boolean isToLoad() {
        return isToLoad;
    }

    /** Whether all values are there. A key that is not loaded yet is not a value. */
    boolean isDone() {
        return !isToLoad && (!hasFutures || pending().findAny().isEmpty());
    }

    /**
     * Loads all keys, each distinct key once.
     *
     * @throws Late when the time is over and nothing more is loaded
     */
    void load(TimeLimit patience) {
        if (!isToLoad) {
            return;
        }
        isToLoad = false;
        hasFutures = true;
        var field = String.join(".", place.path(0).getKeysOnly());
        for (int i = 0; i < values.length; i++) {
            operation.meter().goOn(i);
            if (values[i] instanceof Asked.Key key) {
                try {
                    values[i] = loads.computeIfAbsent(key, each -> load(each, field, patience));
                } catch (Late e) {
                    throw e;
                } catch (RuntimeException e) {
                    values[i] = null;
                    operation.failed(place, i, e);
                }
            }
        }
    }

    /** Whether many slots share a load: there are at most half as many loads as slots. */
    boolean repeats() {
        return !loads.isEmpty() && loads.size() <= values.length / 2;
    }

    /** Loads a key. The key's context is the path of the field that requests it, without list indexes. */
    private CompletableFuture<Object> load(Asked.Key key, String field, TimeLimit patience) {
        source = "the data loader " + key.loader();
        if (patience.hasEnded()) {
            throw new NeverAnswered(place.field(), source, patience);
        }
        DataLoader<Object, Object> loader =
                operation.context().getDataLoaderRegistry().getDataLoader(key.loader());
        return Objects.requireNonNull(loader, key.loader()).load(key.key(), field);
    }

    /** The futures that are not done. */
    Stream<CompletableFuture<?>> pending() {
        return Arrays.stream(values)
                .filter(value -> value instanceof CompletableFuture<?> future && !future.isDone())
                .map(value -> (CompletableFuture<?>) value);
    }

    /**
     * The value of each slot.
     *
     * @throws Late when a value did not arrive in time
     */
    List<@Nullable Object> values(TimeLimit patience) {
        for (int i = 0; hasFutures && i < values.length; i++) {
            operation.meter().goOn(i);
            if (values[i] instanceof CompletableFuture<?> future) {
                values[i] = value(future, i, patience);
            }
        }
        return Arrays.asList(values);
    }

    private @Nullable Object value(CompletableFuture<?> future, int slot, TimeLimit patience) {
        if (!future.isDone()) {
            throw new NeverAnswered(place.field(), source, patience);
        }
        if (!future.isCompletedExceptionally()) {
            return future.join();
        }
        if (!(place.field().fetcher instanceof Batched)) {
            throw unhandled(future);
        }
        var thrown = future.handle((none, cause) -> cause).join();
        if (thrown instanceof Late late) {
            throw late;
        }
        operation.failed(place, slot, thrown);
        return null;
    }

    /**
     * Some exceptions do not reach graphql-java's exception handler, such as a cancellation. They end the operation.
     */
    private static RuntimeException unhandled(CompletableFuture<?> future) {
        try {
            future.join();
            throw new IllegalStateException("has not failed");
        } catch (CompletionException e) {
            return e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
