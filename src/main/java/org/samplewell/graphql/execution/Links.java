package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A column of objects. Each slot refers to its object among the parents of the object's type. */
final class Links extends Column {

    private final @Nullable Parents[] parents;
    private final int[] indices;

    Links(Place place, Shape shape, int size) {
        super(place, shape);
        parents = new @Nullable Parents[size];
        indices = new int[size];
    }

    void set(int slot, Parents among, int index) {
        parents[slot] = among;
        indices[slot] = index;
    }

    @Override
    boolean isNull(int slot) {
        return parents[slot] == null;
    }

    @Override
    int size() {
        return indices.length;
    }

    @Override
    void clear(int slot) {
        parents[slot] = null;
    }

    @Override
    void write(int slot, JsonGenerator json, SerializerProvider provider) throws IOException {
        var among = parents[slot];
        if (among == null) {
            json.writeNull();
        } else {
            among.write(indices[slot], json, provider);
        }
    }

    @Override
    @Nullable Object plain(int slot) {
        var among = parents[slot];
        return among == null ? null : among.plain(indices[slot]);
    }
}
