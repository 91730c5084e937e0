package org.samplewell.relations;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Argument.Input;
import org.samplewell.relations.Argument.Name;

/** A random filter under construction: its GraphQL fields and its predicate. */
final class Filter<T> {

    private final Random random;
    private final List<Argument> fields = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private Predicate<T> test = each -> true;

    Filter(Random random) {
        this.random = random;
    }

    Predicate<T> test() {
        return test;
    }

    /** The argument {@code filter}. */
    List<Argument> argument(String type) {
        var input = new Input(List.copyOf(fields), List.copyOf(others));
        return List.of(
                type.endsWith("!")
                        ? new Argument("filter", type, input)
                        : new Argument("filter", type, input, new Input(List.of(), List.of())));
    }

    List<Argument> fields() {
        return fields;
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** Adds a condition in addition to the fields. */
    Filter<T> and(Predicate<T> other) {
        test = test.and(other);
        return this;
    }

    /** Sometimes adds a filter on some of these constants. */
    Filter<T> constants(int oneIn, String name, String type, Function<T, String> of, List<String> all) {
        var some = some(all);
        return maybe(
                oneIn,
                name,
                "[" + type + "!]",
                some.stream().map(Name::new).toList(),
                each -> some.contains(of.apply(each)));
    }

    /** Sometimes adds a filter on some of these texts. */
    Filter<T> texts(int oneIn, String name, Function<T, String> of, List<String> all) {
        var some = some(all);
        return maybe(oneIn, name, "[String!]", some, each -> some.contains(of.apply(each)));
    }

    Filter<T> prefix(int oneIn, Function<T, String> of, String prefix) {
        return maybe(
                oneIn, "codePrefix", "String", prefix, each -> of.apply(each).startsWith(prefix));
    }

    /** Sometimes adds a start or an end time. Elements without a time pass neither. */
    Filter<T> times(int oneIn, String name, Function<T, @Nullable OffsetDateTime> of) {
        return since(oneIn, name + "From", of).before(oneIn, name + "Before", of);
    }

    Filter<T> since(int oneIn, String name, Function<T, @Nullable OffsetDateTime> of) {
        var from = time();
        return maybe(oneIn, name, "DateTime", from, each -> {
            var at = of.apply(each);
            return at != null && !at.isBefore(from);
        });
    }

    Filter<T> before(int oneIn, String name, Function<T, @Nullable OffsetDateTime> of) {
        var before = time();
        return maybe(oneIn, name, "DateTime", before, each -> {
            var at = of.apply(each);
            return at != null && at.isBefore(before);
        });
    }

    private Filter<T> maybe(int oneIn, String name, String type, Object value, Predicate<T> other) {
        if (random.nextInt(oneIn) > 0) {
            others.add(name);
            return this;
        }
        fields.add(new Argument(name, type, value));
        return and(other);
    }

    private OffsetDateTime time() {
        return OffsetDateTime.parse("2024-01-01T00:00Z")
                .plusDays(random.nextBoolean() ? 79 : 298)
                .plusHours(random.nextInt(80) * 12L);
    }

    private List<String> some(List<String> all) {
        var some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return List.copyOf(some.subList(0, random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(all.size())));
    }
}
