package org.samplewell.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first difference between two JSON trees. */
final class Difference {

    private Difference() {}

    /** The path with both values, or an empty text if the trees are equal. */
    static String of(JsonNode expected, JsonNode actual) {
        return differences("", expected, actual).findFirst().orElse("");
    }

    private static Stream<String> differences(String path, JsonNode expected, JsonNode actual) {
        if (expected.equals(actual)) {
            return Stream.empty();
        }
        if (expected.isObject() && actual.isObject()) {
            var names = new TreeSet<String>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> differences(path + "." + name, expected.path(name), actual.path(name)));
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            return IntStream.range(0, expected.size())
                    .boxed()
                    .flatMap(i -> differences(
                            path + "[" + i + "]",
                            Objects.requireNonNull(expected.get(i)),
                            Objects.requireNonNull(actual.get(i))));
        }
        return Stream.of(path + ": " + shortened(actual) + " instead of " + shortened(expected));
    }

    private static String shortened(JsonNode node) {
        var text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
