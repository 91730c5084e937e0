package org.samplewell.graphql.limits;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samplewell.settings.OperationSettings;

/**
 * The size limits of operations: the usual limits from the settings, and other limits for callers with certain roles.
 */
public record OperationLimits(Map<Limit, Long> usual, Map<String, Map<Limit, Long>> ofRoles) {

    /** The limited quantities. Each has its own setting. */
    public enum Limit {
        DEPTH("levels of fields"),
        FIELDS("fields, with fragments expanded"),
        ALIASES("aliases"),
        COST("places in the answer, if every page and list were full"),
        STATEMENTS("statements"),
        PLACES("places in the answer"),
        BYTES("bytes in the answer"),
        ERRORS("errors");

        private final String words;

        Limit(String words) {
            this.words = words;
        }

        /** The name of the quantity in messages. */
        String words() {
            return words;
        }

        private static Limit named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private static final String WORDS = Arrays.stream(Limit.values())
            .map(limit -> limit.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final Pattern ENTRY =
            Pattern.compile("\\s*([^\\s=.,]+)\\.(" + WORDS + ")\\s*=\\s*(0*[1-9][0-9]{0,17})\\s*");

    /**
     * The limits from the settings. Throws {@link IllegalArgumentException} if a limit is less than 1; the message
     * names it.
     */
    public static OperationLimits of(OperationSettings settings) {
        var usual = new EnumMap<Limit, Long>(Limit.class);
        usual.put(Limit.DEPTH, (long) settings.depthMax());
        usual.put(Limit.FIELDS, (long) settings.fieldsMax());
        usual.put(Limit.ALIASES, (long) settings.aliasesMax());
        usual.put(Limit.COST, settings.costMax());
        usual.put(
                Limit.STATEMENTS, settings.statementsEnforced() ? (long) settings.statementsBudget() : Long.MAX_VALUE);
        usual.put(Limit.PLACES, settings.placesMax());
        usual.put(Limit.BYTES, settings.answerMaxBytes());
        usual.put(Limit.ERRORS, (long) settings.errorsMax());
        return new OperationLimits(usual, ofRoles(settings.limitsRoles()));
    }

    /**
     * Reads a setting such as {@code LAB_MANAGER.places=5000000,LAB_MANAGER.statements=200}. A blank setting has no
     * limits.
     */
    static Map<String, Map<Limit, Long>> ofRoles(String setting) {
        var ofRoles = new HashMap<String, Map<Limit, Long>>();
        for (var entry : setting.isBlank() ? new String[0] : setting.split(",", -1)) {
            var read = ENTRY.matcher(entry);
            if (!read.matches()
                    || ofRoles.computeIfAbsent(read.group(1), role -> new EnumMap<>(Limit.class))
                                    .put(Limit.named(read.group(2)), Long.parseLong(read.group(3)))
                            != null) {
                throw new IllegalArgumentException(
                        ("The setting samplewell.limits.roles has \"%s\", which is duplicate or invalid."
                                        + " Write entries such as LAB_MANAGER.places=5000000. The limits are %s.")
                                .formatted(entry, WORDS.replace("|", ", ")));
            }
        }
        return ofRoles;
    }

    /** The limits of a caller. If the caller has several roles, the largest limit applies. */
    public Map<Limit, Long> of(Predicate<String> hasRole) {
        if (ofRoles.isEmpty()) {
            return usual;
        }
        var limits = new EnumMap<Limit, Long>(Limit.class);
        ofRoles.forEach((role, given) -> {
            if (hasRole.test(role)) {
                given.forEach((limit, most) -> limits.merge(limit, most, Math::max));
            }
        });
        usual.forEach(limits::putIfAbsent);
        return limits;
    }
}
