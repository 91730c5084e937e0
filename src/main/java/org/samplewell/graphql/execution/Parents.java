package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All objects of one type at one place of the answer, with a column for each field that is selected on them. */
class Parents {

    final Selection selection;
    final Links links;
    private final @Nullable Column[] columns;
    private @Nullable Object[] sources = new @Nullable Object[16];
    private int[] slots = new int[16];
    private @Nullable ExecutionStepInfo @Nullable [] steps;
    private int size;

    Parents(Selection selection, Links links) {
        this.selection = selection;
        this.links = links;
        this.columns = new @Nullable Column[selection.fields().size()];
    }

    /** Adds the object of a slot, and returns its index. */
    final int add(int slot, @Nullable Object source) {
        if (size == slots.length) {
            sources = Arrays.copyOf(sources, size * 2);
            slots = Arrays.copyOf(slots, size * 2);
        }
        sources[size] = source;
        slots[size] = slot;
        links.set(slot, this, size);
        return size++;
    }

    final int size() {
        return size;
    }

    /** The number of places at which an object occurs. */
    int times(int index) {
        return 1;
    }

    final int slot(int index) {
        return slots[index];
    }

    final @Nullable Object source(int index) {
        return sources[index];
    }

    final void column(int field, Column column) {
        columns[field] = column;
    }

    void nullify(int index) {
        links.nullify(slots[index]);
    }

    ResultPath path(int index) {
        return links.place.path(slots[index]);
    }

    ExecutionStepInfo step(int index) {
        if (steps == null) {
            steps = new @Nullable ExecutionStepInfo[size];
        }
        var step = steps[index];
        if (step == null) {
            step = links.place.step(slots[index]).changeTypeWithPreservedNonNull(selection.type());
            steps[index] = step;
        }
        return step;
    }

    final @Nullable Object localContext(int index) {
        return links.localContextBelow(slots[index]);
    }

    void write(int index, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.length; i++) {
            json.writeFieldName(selection.fields().get(i).key);
            Objects.requireNonNull(columns[i]).write(index, json, provider);
        }
        json.writeEndObject();
    }

    final Map<String, @Nullable Object> plain(int index) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.length; i++) {
            var key = selection.fields().get(i).key.getValue();
            object.put(key, Objects.requireNonNull(columns[i]).plain(index));
        }
        return object;
    }
}
