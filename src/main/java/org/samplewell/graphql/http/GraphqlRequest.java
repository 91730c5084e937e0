package org.samplewell.graphql.http;

import graphql.kickstart.execution.GraphQLRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;
import org.samplewell.graphql.execution.OnError;

/**
 * The parameters of a request of GraphQL over HTTP.
 *
 * @param query the document; null if {@code extensions} contain its hash instead
 * @param onError how an error affects the answer
 */
record GraphqlRequest(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        OnError onError) {

    /** Reads the parameters from a JSON object. Unknown members are ignored, and null counts as missing. */
    static GraphqlRequest of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> members)) {
            throw HttpProblem.malformed(
                    "The request must be one JSON object with query, variables, operationName and extensions, but is "
                            + kind(json) + ".");
        }
        return new GraphqlRequest(
                text(members, "query"),
                text(members, "operationName"),
                object(members, "variables"),
                object(members, "extensions"),
                onError(text(members, "onError")));
    }

    /** Reads the parameters from a URL's query string. An empty value counts as missing. */
    static GraphqlRequest of(Map<String, String> parameters) throws IOException {
        var members = new LinkedHashMap<String, @Nullable Object>(parameters);
        members.values().removeIf(value -> "".equals(value));
        for (var name : List.of("variables", "extensions")) {
            if (members.get(name) instanceof String text) {
                members.put(name, new StrictJson("The parameter " + name).read(text));
            }
        }
        return of((Object) members);
    }

    private static @Nullable String text(Map<?, ?> members, String name) {
        var value = members.get(name);
        if (value != null && !(value instanceof String)) {
            throw HttpProblem.malformed("`%s` must be a string, but is %s.".formatted(name, kind(value)));
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked") // names in JSON are strings
    private static Map<String, Object> object(Map<?, ?> members, String name) {
        var value = members.get(name);
        if (value != null && !(value instanceof Map)) {
            throw HttpProblem.malformed("`%s` must be an object, but is %s.".formatted(name, kind(value)));
        }
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static OnError onError(@Nullable String word) {
        return word == null
                ? OnError.PROPAGATE
                : Arrays.stream(OnError.values())
                        .filter(each -> each.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> HttpProblem.malformed("`onError` must be one of %s, but is \"%s\"."
                                .formatted(Arrays.toString(OnError.values()), Excerpt.of(word))));
    }

    private static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof Map
                ? "an object"
                : value instanceof List
                        ? "an array"
                        : value instanceof String ? "a string" : value instanceof Boolean ? "a boolean" : "a number";
    }

    GraphqlRequest asking(String document) {
        return new GraphqlRequest(document, operationName, variables, extensions, onError);
    }

    /**
     * The request as graphql-java-servlet's type. Without the override, it would parse each document for the
     * operation's name.
     */
    GraphQLRequest asKickstart() {
        return new GraphQLRequest(query, variables, extensions, operationName) {
            @Override
            public @Nullable String getOperationName() {
                return operationName;
            }
        };
    }
}
