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
 * @param type the type as in the declaration of a variable
 * @param value an {@link Input}, list, {@link Name}, time, text or number
 * @param otherwise the default value
 */
public record Argument(
        String name, String type, Object value, @Nullable Object otherwise) {

    Argument(String name, String type, Object value) {
        this(name, type, value, null);
    }

    /** An enum constant. */
    record Name(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** An input object. Fields that are not given may also be null. */
    record Input(List<Argument> fields, List<String> others) {}

    boolean isDefault() {
        return Objects.equals(value, otherwise) || (otherwise != null && isEmptyInput());
    }

    boolean isEmptyInput() {
        return value instanceof Input input && input.fields().isEmpty();
    }

    /** A key that is equal for arguments with the same meaning. */
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
