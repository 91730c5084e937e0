package org.samplewell.relations;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Argument.Input;

/**
 * Writes arguments in random ways with the same meaning: as literals or variables, whole or inside an input, given or
 * by default, in any order, a one-element list without brackets, null for a missing value.
 */
final class Spelling {

    private final Random random;
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();

    Spelling(Random random) {
        this.random = random;
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** The variable declarations of the operation in parentheses; empty if it needs no variables. */
    String declared() {
        return declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
    }

    /** The arguments in parentheses; empty if there are none. */
    String of(List<Argument> arguments) {
        var texts = arguments.stream()
                .filter(argument -> !(argument.isDefault() && random.nextBoolean()))
                .map(argument -> argument.name() + ": " + argument(argument))
                .toList();
        return texts.isEmpty() ? "" : "(" + String.join(", ", shuffled(texts)) + ")";
    }

    private String argument(Argument argument) {
        if (random.nextInt(4) == 0) {
            return variable(argument);
        }
        return argument.isDefault() && argument.isEmptyInput() && random.nextInt(3) == 0
                ? "null"
                : literal(argument.value(), true);
    }

    /** A variable for the value: given, as the variable's default, or left to the argument's default. */
    private String variable(Argument argument) {
        var name = "v" + declarations.size();
        var declared = "$" + name + ": " + argument.type();
        var kind = random.nextInt(argument.isDefault() ? 3 : 2);
        if (kind == 0) {
            variables.put(name, json(argument.value()));
        }
        declarations.add(kind == 1 ? declared + " = " + literal(argument.value(), false) : declared);
        return "$" + name;
    }

    private String literal(Object value, boolean mayHaveVariables) {
        if (value instanceof Input input) {
            var texts = new ArrayList<String>();
            input.fields().forEach(field -> texts.add(field.name() + ": " + field(field, mayHaveVariables)));
            input.others().stream()
                    .filter(other -> random.nextInt(8) == 0)
                    .forEach(other -> texts.add(other + ": null"));
            return shuffled(texts).stream().collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> many) {
            var texts = many.stream().map(each -> literal(each, false)).toList();
            return texts.size() == 1 && random.nextBoolean()
                    ? texts.get(0)
                    : again(shuffled(texts)).toString();
        }
        return value instanceof String || value instanceof OffsetDateTime
                ? "\"" + scalar(value) + "\""
                : value.toString();
    }

    private String field(Argument field, boolean mayHaveVariables) {
        return mayHaveVariables && random.nextInt(4) == 0 ? variable(field) : literal(field.value(), mayHaveVariables);
    }

    private Object json(Object value) {
        if (value instanceof Input input) {
            var members = new LinkedHashMap<String, @Nullable Object>();
            shuffled(input.fields()).forEach(field -> members.put(field.name(), json(field.value())));
            input.others().stream().filter(other -> random.nextInt(8) == 0).forEach(other -> members.put(other, null));
            return members;
        }
        if (value instanceof Collection<?> many) {
            var elements = many.stream().map(this::json).toList();
            return elements.size() == 1 && random.nextBoolean() ? elements.get(0) : again(shuffled(elements));
        }
        return value instanceof Integer ? value : scalar(value);
    }

    /** A time with any offset, or only the date for the start of a day. */
    private String scalar(Object value) {
        if (!(value instanceof OffsetDateTime time)) {
            return value.toString();
        }
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT) && random.nextBoolean()) {
            return time.toLocalDate().toString();
        }
        return time.withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(3))).toString();
    }

    private <T> List<T> shuffled(List<? extends T> all) {
        var shuffled = new ArrayList<T>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Sometimes repeats one of them. */
    private <T> List<T> again(List<T> all) {
        if (!all.isEmpty() && random.nextInt(6) == 0) {
            all.add(all.get(0));
        }
        return all;
    }
}
