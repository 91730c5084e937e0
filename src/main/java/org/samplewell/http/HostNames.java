package org.samplewell.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The host names that requests may be sent to. Requests to other names are rejected, because a web page can point its
 * own name at this machine (DNS rebinding).
 */
record HostNames(Set<String> names) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");

    /**
     * Reads the setting: names without ports, separated by commas, such as {@code lab.example.org,10.0.0.7}.
     *
     * @throws IllegalArgumentException if an entry is not a host name or there is no entry; the message names it
     */
    static HostNames of(String setting) {
        return new HostNames(Arrays.stream(setting.split(",", -1))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .peek(HostNames::check)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    ("The setting samplewell.hosts has \"%s\", which is not a host name. Use names without ports,"
                                    + " such as lab.example.org,localhost")
                            .formatted(name));
        }
    }

    /** Whether the header {@code Host} names one of them, with any port. */
    boolean include(String header) {
        var name = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }
}
