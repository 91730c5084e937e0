package org.samplewell.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads settings strictly. Values that are invalid or out of range are collected and reported together. */
final class SettingReader {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final UnaryOperator<@Nullable String> source;
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param source the value given for a setting's name, or null */
    SettingReader(UnaryOperator<@Nullable String> source) {
        this.source = source;
    }

    /** A whole number. */
    int whole(String name, int usual, int least, int most) {
        return (int) large(name, usual, least, most);
    }

    /** A whole number that may be too large for an int. */
    long large(String name, long usual, long least, long most) {
        var given = given(name, Long.toString(usual));
        if (given == null) {
            return usual;
        }
        if (WHOLE.matcher(given).matches() && Long.parseLong(given) >= least && Long.parseLong(given) <= most) {
            return Long.parseLong(given);
        }
        problem(name, given, String.format(Locale.ROOT, "Use a whole number from %d to %d.", least, most));
        return usual;
    }

    /** A time in whole seconds. */
    Duration seconds(String name, int usual, int least, int most) {
        return Duration.ofSeconds(whole(name, usual, least, most));
    }

    /** {@code true} or {@code false}. */
    boolean flag(String name, boolean usual) {
        return chosen(name, Boolean.toString(usual), List.of("true", "false")).equals("true");
    }

    /** One of an enum's constants, in capital letters. */
    <E extends Enum<E>> E word(String name, E usual) {
        var type = usual.getDeclaringClass();
        var words = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return Enum.valueOf(type, chosen(name, usual.name(), words));
    }

    private String chosen(String name, String usual, List<String> words) {
        var given = given(name, usual);
        if (given == null || words.contains(given)) {
            return given == null ? usual : given;
        }
        problem(name, given, "Use %s.".formatted(String.join(" or ", words)));
        return usual;
    }

    /** A text, which other code parses. */
    String text(String name, String usual) {
        var given = given(name, usual);
        return given == null ? usual : given;
    }

    private @Nullable String given(String name, String usual) {
        defaults.put(name, usual);
        var given = source.apply(name);
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Records a problem of a setting. */
    void problem(String name, String given, String remedy) {
        problems.add("The setting %s has the invalid value “%s”. %s".formatted(name, given, remedy));
    }

    /** Records a name that is not a setting. */
    void unknown(String name, List<String> alike) {
        problems.add("There is no setting %s. %s"
                .formatted(
                        name,
                        alike.isEmpty()
                                ? "The README lists all settings."
                                : "Settings with similar names: %s.".formatted(String.join(", ", alike))));
    }

    /** Every setting that was read, with its default. */
    Map<String, String> defaults() {
        return defaults;
    }

    /** The problems, one for each invalid setting. */
    List<String> problems() {
        return problems;
    }
}
