package org.samplewell.graphql.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The callers who may see the cost of an operation.
 *
 * @param everybody whether every caller may see it
 * @param roles otherwise, the roles whose callers may see it
 */
record Audience(boolean everybody, Set<String> roles) {

    static final Audience NOBODY = new Audience(false, Set.of());

    private static final Pattern ROLE = Pattern.compile("(?!(?i:yes|no|on|off|[0-9]+)$)[^\\s=]+");

    /**
     * Reads the setting: {@code true} means everybody, {@code false} means nobody, and any other value is a list of
     * roles, such as {@code LAB_MANAGER,ADMINISTRATOR}.
     *
     * @throws IllegalArgumentException when an entry is not a role; the message names the entry
     */
    static Audience of(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> new Audience(true, Set.of());
            case "false" -> NOBODY;
            default ->
                new Audience(
                        false,
                        Arrays.stream(setting.split(",", -1))
                                .map(Audience::role)
                                .collect(Collectors.toUnmodifiableSet()));
        };
    }

    private static String role(String entry) {
        var role = entry.strip();
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException(
                    "The setting samplewell.explain has \"%s\", which is not true, false or a role".formatted(entry));
        }
        return role;
    }

    boolean includes(Predicate<String> hasRole) {
        return everybody || roles.stream().anyMatch(hasRole);
    }
}
