package org.samplewell.graphql.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Cursor;
import org.samplewell.query.Order;
import org.samplewell.query.PageRequest;

/** Reads a field's arguments into values. Arguments with the same meaning give equal values. */
public final class Arguments {

    private Arguments() {}

    /** An order named by the argument {@code orderBy}. */
    public static <O extends Enum<O> & Order.Named> Function<Map<String, Object>, Order> orderBy(
            Class<O> orders, O otherwise) {
        return arguments -> arguments.get("orderBy") instanceof String name
                ? Enum.valueOf(orders, name).order()
                : otherwise.order();
    }

    /** The only order of a list. */
    public static Function<Map<String, Object>, Order> always(Order order) {
        return arguments -> order;
    }

    /** Reads the argument {@code filter} into a record with a component for each input field. Lists become sets. */
    static <F extends Record> F filter(Class<F> filter, Map<String, Object> arguments) {
        return record(filter, arguments.get("filter") instanceof Map<?, ?> given ? given : Map.of());
    }

    /**
     * Reads {@code first} and {@code after}, or {@code last} and {@code before}, of the field that returns the list.
     */
    static PageRequest page(String field, Map<String, Object> arguments, Order order, PageLimits limits) {
        var backward = arguments.get("last") != null || arguments.get("before") != null;
        if (backward && (arguments.get("first") != null || arguments.get("after") != null)) {
            throw new BadInput("Give first and after, or last and before, but not both.");
        }
        var size = size(backward ? "last" : "first", arguments, limits);
        var cursor = cursor(backward ? "before" : "after", field, arguments, order);
        return new PageRequest(field, order, size, backward, cursor);
    }

    private static int size(String argument, Map<String, Object> arguments, PageLimits limits) {
        if (!(arguments.get(argument) instanceof Integer size)) {
            return limits.pageDefault();
        }
        if (size < 0) {
            throw new BadInput("'%s' is %d, but must be at least 0.".formatted(argument, size));
        }
        if (size > limits.pageMax()) {
            throw new BadInput("'%s' is %d, but a page holds at most %d. Ask for less and continue from endCursor."
                    .formatted(argument, size, limits.pageMax()));
        }
        return size;
    }

    private static @Nullable Cursor cursor(String argument, String field, Map<String, Object> arguments, Order order) {
        if (!(arguments.get(argument) instanceof String encoded)) {
            return null;
        }
        try {
            return Cursor.decoded(text(encoded), field, order);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "'%s' is not a cursor of this list in this order. Use one that this field returned."
                            .formatted(argument),
                    e);
        }
    }

    /** How to create a record. This is determined only once, because it is slow. */
    private record Form(List<RecordComponent> components, Constructor<?> constructor) {

        private static final ClassValue<Form> FORMS = new ClassValue<>() {
            @Override
            protected Form computeValue(Class<?> type) {
                return of(type);
            }
        };

        private static Form of(Class<?> type) {
            try {
                var components = List.of(type.getRecordComponents());
                var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Form(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Not a record: " + type.getName(), e);
            }
        }
    }

    /**
     * Reads values into a record by the names of its components. A {@link BadInput} from the record's constructor is
     * passed on.
     */
    static <F extends Record> F record(Class<F> type, Map<?, ?> given) {
        var form = Form.FORMS.get(type);
        var values = form.components().stream()
                .map(component -> converted(given.get(component.getName()), component.getGenericType()))
                .toArray();
        try {
            return type.cast(form.constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof BadInput refused ? refused : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot create a " + type.getName(), e);
        }
    }

    /** Sets are sorted. A client chooses their elements, but cannot make comparisons slow with equal hash codes. */
    private static @Nullable Object converted(@Nullable Object value, Type type) {
        if (value instanceof Collection<?> values && type instanceof ParameterizedType set) {
            var element = set.getActualTypeArguments()[0];
            if (values.stream().anyMatch(Objects::isNull)) {
                throw new BadInput("This list must not contain null.");
            }
            return Collections.unmodifiableSortedSet(values.stream()
                    .map(each -> converted(each, element))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        if (value instanceof String text && type instanceof Class<?> named) {
            return named.isEnum() ? constant(named, text) : text(text);
        }
        return value instanceof OffsetDateTime time ? time.withOffsetSameInstant(ZoneOffset.UTC) : value;
    }

    /** Returns the text if PostgreSQL can store it. */
    static String text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new BadInput("A string must not contain the character U+0000.");
        }
        return text;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> BadInput.about("'%s' is not one of " + type.getSimpleName() + ".", name));
    }
}
