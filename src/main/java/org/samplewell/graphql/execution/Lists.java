package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStepInfoFactory;
import graphql.execution.ResultPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of lists. Another column contains their elements, one list after the other. This column is the place of
 * these elements.
 */
final class Lists extends Column implements Place {

    private static final int NULL = -1;
    private static final ExecutionStepInfoFactory STEPS = new ExecutionStepInfoFactory();

    private final int[] starts;
    private final int[] sizes;
    private @Nullable Column elements;

    Lists(Place place, Shape shape, int size) {
        super(place, shape);
        starts = new int[size];
        sizes = new int[size];
    }

    /** Slots must be set in order. */
    void set(int slot, int start, int size) {
        starts[slot] = start;
        sizes[slot] = size;
    }

    void elements(Column column) {
        elements = column;
    }

    @Override
    int size() {
        return sizes.length;
    }

    @Override
    void clear(int slot) {
        sizes[slot] = NULL;
    }

    @Override
    void write(int slot, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (sizes[slot] == NULL) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        for (int i = starts[slot], end = i + sizes[slot]; i < end; i++) {
            elements().write(i, json, provider);
        }
        json.writeEndArray();
    }

    @Override
    @Nullable Object plain(int slot) {
        if (sizes[slot] == NULL) {
            return null;
        }
        var list = new ArrayList<@Nullable Object>(sizes[slot]);
        for (int i = starts[slot], end = i + sizes[slot]; i < end; i++) {
            list.add(elements().plain(i));
        }
        return list;
    }

    @Override
    public ResultPath path(int element) {
        var list = holding(element);
        return place.path(list).segment(element - starts[list]);
    }

    @Override
    public ExecutionStepInfo step(int element) {
        return STEPS.newExecutionStepInfoForListElement(place.step(holding(element)), path(element));
    }

    @Override
    public @Nullable Object localContext(int element) {
        return localContextBelow(holding(element));
    }

    @Override
    public Column holder() {
        return this;
    }

    @Override
    boolean isNull(int slot) {
        return sizes[slot] == NULL;
    }

    @Override
    public void undo(int element) {
        nullify(holding(element));
    }

    /**
     * The last list that starts at or before the element. Of several lists with the same start, all but the last are
     * empty.
     */
    private int holding(int element) {
        var found = Arrays.binarySearch(starts, element);
        if (found < 0) {
            return -found - 2;
        }
        var last = found;
        while (last + 1 < starts.length && starts[last + 1] == element) {
            last++;
        }
        return last;
    }

    private Column elements() {
        return Objects.requireNonNull(elements);
    }
}
