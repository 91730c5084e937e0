package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The serialized values of a scalar or enum. A text that occurs often may already be encoded as JSON. */
final class Leaves extends Column {

    private final @Nullable Object[] values;

    Leaves(Place place, Shape shape, int size) {
        super(place, shape);
        values = new @Nullable Object[size];
    }

    /** The approximate number of characters that a value takes, with the comma after it. */
    static long characters(Object value) {
        if (value instanceof String text) {
            return text.length() + 3L;
        }
        if (value instanceof SerializedString text) {
            return text.charLength() + 3L;
        }
        return value instanceof BigDecimal number ? number.precision() + (long) Math.abs(number.scale()) + 3 : 8;
    }

    void set(int slot, Object value) {
        values[slot] = value;
    }

    @Override
    int size() {
        return values.length;
    }

    @Override
    boolean isNull(int slot) {
        return values[slot] == null;
    }

    @Override
    void clear(int slot) {
        values[slot] = null;
    }

    /** Writes values of the usual classes as Jackson would, and leaves all others to Jackson. */
    @Override
    void write(int slot, JsonGenerator json, SerializerProvider provider) throws IOException {
        var value = values[slot];
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof SerializedString text) {
            json.writeString(text);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            provider.defaultSerializeValue(value, json);
        }
    }

    @Override
    @Nullable Object plain(int slot) {
        return values[slot] instanceof SerializedString text ? text.getValue() : values[slot];
    }
}
