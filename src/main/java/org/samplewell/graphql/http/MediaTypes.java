package org.samplewell.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samplewell.http.QualityValues;
import org.samplewell.http.QualityValues.Weighed;

/** The media types of GraphQL over HTTP. */
final class MediaTypes {

    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";

    private static final String UTF_8 = "utf-8";

    private MediaTypes() {}

    /**
     * The media type that the client prefers; empty if it accepts neither. If both have the same quality, a type that
     * the client names wins over a type that only a {@code *} includes. If the client names both, the specification's
     * own type wins; if it names neither, JSON wins.
     */
    static Optional<String> accepted(HttpServletRequest request) {
        return accepted(QualityValues.of(request, "Accept"));
    }

    static Optional<String> accepted(List<Weighed> ranges) {
        if (ranges.isEmpty()) {
            return Optional.of(JSON);
        }
        return Stream.of(JSON, GRAPHQL)
                .map(type -> new Choice(type, best(type, ranges)))
                .filter(choice -> choice.range().quality() > 0)
                .max(Comparator.comparingDouble(
                                (Choice choice) -> choice.range().quality())
                        .thenComparing(choice -> precision(choice.range()))
                        .thenComparing(
                                choice -> choice.isNamed() == choice.type().equals(GRAPHQL)))
                .map(Choice::type);
    }

    private record Choice(String type, Weighed range) {

        boolean isNamed() {
            return precision(range) == 2;
        }
    }

    /** The most specific range applies, whatever its quality. */
    private static Weighed best(String type, List<Weighed> ranges) {
        return ranges.stream()
                .filter(range -> includes(range, type))
                .max(Comparator.comparingInt(MediaTypes::precision).thenComparingDouble(Weighed::quality))
                .orElse(new Weighed(type, Map.of(), 0));
    }

    private static boolean includes(Weighed range, String type) {
        return List.of(type, "application/*", "*/*", "*").contains(range.value())
                && range.parameters().getOrDefault("charset", UTF_8).equals(UTF_8);
    }

    private static int precision(Weighed range) {
        return range.value().startsWith("*") ? 0 : range.value().endsWith("/*") ? 1 : 2;
    }

    /** Whether the request declares its body as JSON in UTF-8. */
    static boolean isJson(HttpServletRequest request) {
        var types = QualityValues.of(request, "Content-Type");
        return types.size() == 1
                && types.get(0).value().equals(JSON)
                && types.get(0).parameters().getOrDefault("charset", UTF_8).equals(UTF_8);
    }
}
