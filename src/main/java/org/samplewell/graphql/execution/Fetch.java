package org.samplewell.graphql.execution;

import org.jspecify.annotations.Nullable;

/** One field, fetched for all its parents at once. */
final class Fetch {

    private final FieldPlace place;
    private final int index;
    private final Operation operation;
    private final Slots slots;

    /** The fetch of the field at an index of the parents' selection. */
    Fetch(Parents parents, int index, Operation operation) {
        this.place = new FieldPlace(parents, parents.selection.fields().get(index), operation);
        this.index = index;
        this.operation = operation;
        this.slots = new Slots(place, operation);
    }

    /** Asks for the values, but calls nobody after all patience; what is thrown fails the slots that it concerns. */
    @SuppressWarnings("unchecked") // the schema's author says what the parents of a field are
    void begin(Patience patience) {
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

    private void fetch(int slot, Patience patience) {
        if (patience.hasEnded()) {
            operation.failed(place, slot, new NeverAnswered(place.field(), patience));
        } else {
            slots.set(slot, operation.fetched(place, slot));
        }
    }

    @SuppressWarnings("NullAway") // it takes null
    private void each(Plain<@Nullable Object> value) {
        for (int i = 0; i < slots.size(); i++) {
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

    /** A key stands for itself until it is loaded. */
    private static @Nullable Object valueOf(Asked asked) {
        return asked instanceof Asked.Value known ? known.value() : asked;
    }

    FieldPlace place() {
        return place;
    }

    Slots slots() {
        return slots;
    }

    /** Whether all values are there; a key that is yet to be loaded is none. */
    boolean isDone() {
        return slots.isDone();
    }

    /**
     * Whether another fetch may lead to more of what this one is to load, so that it had better wait for it: then both are
     * asked for at once.
     */
    boolean hadBetterWaitFor(Fetch other) {
        return slots.isToLoad() && place.field().occursBelow(other.place.field(), operation.planner());
    }

    /** Gives the parents the completed values. */
    void fill(Column column) {
        place.parents().column(index, column);
    }
}
