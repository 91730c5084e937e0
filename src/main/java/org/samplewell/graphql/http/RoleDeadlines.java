package org.samplewell.graphql.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The deadlines of callers with certain roles. */
record RoleDeadlines(Map<String, Duration> times) {

    static final RoleDeadlines NONE = new RoleDeadlines(Map.of());

    private static final int MOST_SECONDS = 86_400;
    private static final Pattern ENTRY = Pattern.compile("\\s*([^\\s=]+)\\s*=\\s*([1-9][0-9]{0,4})\\s*");

    /**
     * Reads a setting such as {@code LAB_MANAGER=120,VIEWER=10}, in seconds. A blank setting has no deadlines.
     *
     * @throws IllegalArgumentException when an entry is invalid or duplicate; the message names the entry
     */
    static RoleDeadlines of(String setting) {
        var times = new HashMap<String, Duration>();
        for (var entry : setting.isBlank() ? new String[0] : setting.split(",", -1)) {
            var read = ENTRY.matcher(entry);
            if (!read.matches()
                    || Long.parseLong(read.group(2)) > MOST_SECONDS
                    || times.put(read.group(1), Duration.ofSeconds(Long.parseLong(read.group(2)))) != null) {
                throw new IllegalArgumentException(
                        ("The setting samplewell.deadline.roles has \"%s\", which is duplicate or invalid."
                                        + " Write a role and 1 to 86400 seconds, such as VIEWER=10.")
                                .formatted(entry));
            }
        }
        return new RoleDeadlines(Map.copyOf(times));
    }

    /** The longest deadline of the caller's roles; empty if none of them has a deadline. */
    Optional<Duration> longest(Predicate<String> hasRole) {
        return times.entrySet().stream()
                .filter(each -> hasRole.test(each.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }
}
