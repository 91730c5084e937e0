package org.samplewell.graphql.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;

/** Parses a URL's query string like the WHATWG's URLSearchParams, but rejects broken UTF-8 instead of replacing it. */
final class QueryString {

    private static final String NAME = "The query string";

    private QueryString() {}

    /** The parameters, always decoded as UTF-8. A duplicate name is an error. */
    static Map<String, String> parameters(@Nullable String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query == null ? new String[0] : query.split("&", -1)) {
            var nameAndValue = pair.split("=", 2);
            if (!pair.isEmpty()
                    && parameters.put(
                                    decoded(nameAndValue[0]), nameAndValue.length == 1 ? "" : decoded(nameAndValue[1]))
                            != null) {
                throw HttpProblem.malformed(
                        "%s has the parameter \"%s\" twice.".formatted(NAME, Excerpt.of(decoded(nameAndValue[0]))));
            }
        }
        return parameters;
    }

    private static String decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (var at = 0; at < encoded.length(); at++) {
            var letter = encoded.charAt(at);
            if (letter == '%') {
                bytes.write(octet(encoded, at + 1));
                at += 2;
            } else if (letter <= 0xFF) {
                bytes.write(letter == '+' ? ' ' : letter);
            } else {
                bytes.writeBytes(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        return StrictJson.text(ByteBuffer.wrap(bytes.toByteArray()), NAME);
    }

    private static int octet(String encoded, int at) {
        var high = at + 1 < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
        var low = at + 1 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw HttpProblem.unreadable(NAME + " has a % without two hexadecimal digits after it. Write %25 for %.");
        }
        return high * 16 + low;
    }
}
