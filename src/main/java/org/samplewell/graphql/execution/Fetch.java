package org.samplewell.graphql.execution;

import java.time.Duration;
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

/** One field, fetched for all its parents: what is not there at once stands in its slots as a future, one for equal keys. */
final class Fetch {

    private final FieldPlace place;
    private final int index;
    private final Operation operation;
    private final @Nullable Object[] values;
    private final Map<Asked.Key, CompletableFuture<Object>> loads = new HashMap<>();
    private String source = "the future of its data fetcher";

    /** The fetch of the field at an index of the parents' selection. */
    Fetch(Parents parents, int index, Operation operation) {
        this.place = new FieldPlace(parents, parents.selection.fields().get(index), operation);
        this.index = index;
        this.operation = operation;
        this.values = new @Nullable Object[parents.size()];
    }

    /** Asks for the values; what is thrown fails the slots that it concerns. */
    @SuppressWarnings("unchecked") // the schema's author says what the parents of a field are
    void begin() {
        if (place.field().fetcher instanceof Plain<?> plain) {
            each((Plain<@Nullable Object>) plain);
        } else if (place.field().fetcher instanceof Batched<?> batched) {
            each(asked((Batched<@Nullable Object>) batched));
        } else {
            for (int i = 0; i < values.length; i++) {
                values[i] = operation.fetched(place, i);
            }
        }
    }

    @SuppressWarnings("NullAway") // it takes null
    private void each(Plain<@Nullable Object> value) {
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = value.value(place.parents().source(i));
            } catch (Exception e) {
                operation.failed(place, i, e);
            }
        }
    }

    private Plain<@Nullable Object> asked(Batched<@Nullable Object> batched) {
        try {
            var asking = batched.asking(
                    operation.arguments(place), name -> place.field().selects(name, operation.planner()));
            return parent -> valueOf(asking.of(parent));
        } catch (Exception e) {
            return parent -> {
                throw e;
            };
        }
    }

    /** A key stands for itself until it is loaded. */
    private static @Nullable Object valueOf(Asked asked) {
        return asked instanceof Asked.Value known ? known.value() : asked;
    }

    /** Loads what is to be loaded, each distinct key once. */
    void load() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Asked.Key key) {
                try {
                    values[i] = loads.computeIfAbsent(key, this::load);
                } catch (RuntimeException e) {
                    values[i] = null;
                    operation.failed(place, i, e);
                }
            }
        }
    }

    private CompletableFuture<Object> load(Asked.Key key) {
        source = "the data loader " + key.loader();
        DataLoader<Object, Object> loader =
                operation.context().getDataLoaderRegistry().getDataLoader(key.loader());
        return Objects.requireNonNull(loader, key.loader()).load(key.key());
    }

    FieldPlace place() {
        return place;
    }

    /** Whether all values are there; a key that is yet to be loaded is none. */
    boolean isDone() {
        return pending().findAny().isEmpty() && !isToLoad();
    }

    private boolean isToLoad() {
        return Arrays.stream(values).anyMatch(Asked.Key.class::isInstance);
    }

    /**
     * Whether another fetch may lead to more of what this one is to load, so that it had better wait for it: then both are
     * asked for at once.
     */
    boolean hadBetterWaitFor(Fetch other) {
        return isToLoad() && place.field().occursBelow(other.place.field(), operation.planner());
    }

    /** The futures that are not done. */
    Stream<CompletableFuture<?>> pending() {
        return Arrays.stream(values)
                .filter(value -> value instanceof CompletableFuture<?> future && !future.isDone())
                .map(value -> (CompletableFuture<?>) value);
    }

    /** The value of each slot; what is still pending has failed. */
    List<@Nullable Object> values(Duration patience) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof CompletableFuture<?> future) {
                values[i] = value(future, i, patience);
            }
        }
        return Arrays.asList(values);
    }

    /** Gives the parents the completed values. */
    void fill(Column column) {
        place.parents().column(index, column);
    }

    private @Nullable Object value(CompletableFuture<?> future, int slot, Duration patience) {
        if (!future.isDone()) {
            operation.failed(place, slot, new NeverAnswered(place.field(), source, patience));
        } else if (!future.isCompletedExceptionally()) {
            return future.join();
        } else if (place.field().fetcher instanceof Batched) {
            operation.failed(
                    place, slot, future.handle((none, thrown) -> thrown).join());
        } else {
            throw unhandled(future);
        }
        return null;
    }

    /** What graphql-java did not hand to the exception handler ends the operation, such as its being cancelled. */
    private static RuntimeException unhandled(CompletableFuture<?> future) {
        try {
            future.join();
            throw new IllegalStateException("has not failed");
        } catch (CompletionException e) {
            return e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
