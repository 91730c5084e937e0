package org.samplewell.graphql.execution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field, fetched for all its parents at once. */
final class Fetch {

    private final Place.OfField place;
    private final int index;
    private final Environments operation;
    private final Slots slots;
    private boolean isFilled;

    /** The fetch of the field at an index of the parents' selection. */
    Fetch(Parents parents, int index, Environments operation) {
        this.place = new Place.OfField(parents, parents.selection.fields().get(index), operation);
        this.index = index;
        this.operation = operation;
        this.slots = new Slots(place, operation);
    }

    /**
     * Requests the values. An exception fails only the slots that it concerns.
     *
     * @throws Late when the time is over and no more data fetchers are called
     */
    @SuppressWarnings("unchecked") // the schema's author defines the type of a field's parents
    void begin(TimeLimit patience) {
        if (place.field().fetcher instanceof Plain<?> plain) {
            each((Plain<@Nullable Object>) plain);
        } else if (place.field().fetcher instanceof Batched<?> batched) {
            each(asked((Batched<@Nullable Object>) batched));
        } else {
            for (int i = 0; i < slots.size(); i++) {
                fetch(i, patience);
            }
        }
    }

    private void fetch(int slot, TimeLimit patience) {
        if (patience.hasEnded()) {
            throw new NeverAnswered(place.field(), patience);
        }
        slots.set(slot, operation.fetched(place, slot));
    }

    @SuppressWarnings("NullAway") // it accepts null
    private void each(Plain<@Nullable Object> value) {
        for (int i = 0; i < slots.size(); i++) {
            operation.meter().goOn(i);
            try {
                slots.set(i, value.value(place.parents().source(i)));
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

    /** A key stays in its slot until it is loaded. */
    private static @Nullable Object valueOf(Asked asked) {
        return asked instanceof Asked.Value known ? known.value() : asked;
    }

    Place.OfField place() {
        return place;
    }

    Slots slots() {
        return slots;
    }

    /** Whether all values are there. A key that is not loaded yet is not a value. */
    boolean isDone() {
        return slots.isDone();
    }

    /** The name of the field. */
    String name() {
        return place.field().definition.getName();
    }

    /** The names of all fields that are selected anywhere below it. */
    Set<String> namesBelow() {
        return place.field().beneath(operation.planner());
    }

    /** Whether the parents have their values. */
    boolean isFilled() {
        return isFilled;
    }

    /** Gives the parents the completed values. */
    void fill(Column column) {
        isFilled = true;
        place.parents().column(index, column);
    }
}
