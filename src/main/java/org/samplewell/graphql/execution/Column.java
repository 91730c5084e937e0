package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The completed values of one place in the answer, with a slot for each value. */
abstract class Column {

    final Place place;
    final Shape shape;
    private @Nullable Object @Nullable [] localContexts;

    Column(Place place, Shape shape) {
        this.place = place;
        this.shape = shape;
    }

    /** Makes the value of a slot null, and also the value that contains it if null is not allowed here. */
    final void nullify(int slot) {
        clear(slot);
        if (shape.nonNull()) {
            place.undo(slot);
        }
    }

    /** Gives a slot a local context of its own. */
    final void localContext(int slot, @Nullable Object context) {
        if (localContexts == null) {
            localContexts = new @Nullable Object[size()];
        }
        localContexts[slot] = context;
    }

    /** The local context of the values below a slot. */
    final @Nullable Object localContextBelow(int slot) {
        var own = localContexts == null ? null : localContexts[slot];
        return own != null ? own : place.localContext(slot);
    }

    abstract int size();

    abstract boolean isNull(int slot);

    abstract void clear(int slot);

    abstract void write(int slot, JsonGenerator json, SerializerProvider provider) throws IOException;

    /** The value as maps, lists and leaves. */
    abstract @Nullable Object plain(int slot);
}
