package org.samplewell.graphql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The media types of GraphQL over HTTP. */
final class MediaTypes {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    private MediaTypes() {}

    /** What the client would best have the answer in; null when it takes neither. */
    static @Nullable String accepted(HttpServletRequest request) {
        var accepted = Collections.list(request.getHeaders("Accept")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(MediaTypes::essence)
                .toList();
        if (accepted.contains(GRAPHQL)) {
            return GRAPHQL;
        }
        return accepted.isEmpty() || accepted.stream().anyMatch(List.of(JSON, "application/*", "*/*")::contains)
                ? JSON
                : null;
    }

    /** Whether the request's body says it is JSON in UTF-8. */
    static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && essence(type).equals(JSON);
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
