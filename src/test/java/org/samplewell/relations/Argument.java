package org.samplewell.relations;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a field, or a field of an input.
 *
 * @param type as a variable for it is declared
 * @param value an {@link Input}, a list, a {@link Name}, a time, a text or a number
 * @param otherwise the value that it has where it is not given
 */
public record Argument(
        String name, String type, Object value, @Nullable Object otherwise) {

    Argument(String name, String type, Object value) {
        this(name, type, value, null);
    }

    /** A constant of an enum. */
    record Name(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** An input object; fields that are not given may as well be null. */
    record Input(List<Argument> fields, List<String> others) {}

    boolean isDefault() {
        return Objects.equals(value, otherwise) || (otherwise != null && isEmptyInput());
    }

    boolean isEmptyInput() {
        return value instanceof Input input && input.fields().isEmpty();
    }

    /** Alike for arguments that mean the same. */
    static String key(List<Argument> arguments) {
        var keys = new TreeMap<String, String>();
        arguments.forEach(argument -> keys.put(argument.name(), key(argument.value())));
        return keys.toString();
    }

    private static String key(Object value) {
        if (value instanceof Input input) {
            return key(input.fields());
        }
        if (value instanceof Collection<?> many) {
            var keys = new TreeSet<String>();
            many.forEach(each -> keys.add(key(each)));
            return keys.toString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
    }
}
