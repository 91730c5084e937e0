package org.samplewell.graphql.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header {@code Prefer: wait=10} of RFC 7240, with which a client asks for less time. Invalid values are ignored.
 */
final class Preference {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"");
    private static final Pattern WAIT = Pattern.compile("(?i)\\s*wait\\s*(=\\s*([^;]*?)\\s*)?(;.*)?");
    private static final Pattern SECONDS = Pattern.compile("0{0,9}[1-9][0-9]{0,8}");

    private Preference() {}

    /**
     * The time that the client wants to wait, if it is shorter than the allowed time. Only the first {@code wait}
     * counts.
     */
    static Optional<Duration> shorter(Duration allowed, List<String> headers) {
        return headers.stream()
                .flatMap(Preference::split)
                .map(WAIT::matcher)
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher -> String.valueOf(matcher.group(2)))
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .filter(time -> time.compareTo(allowed) < 0);
    }

    /** Commas in a quoted string are not separators. A quoted number means the same as an unquoted one. */
    private static Stream<String> split(String header) {
        var plain = QUOTED.matcher(header)
                .replaceAll(quoted -> SECONDS.matcher(quoted.group(1)).matches() ? quoted.group(1) : "");
        return Stream.of(plain.split(",", -1));
    }
}
