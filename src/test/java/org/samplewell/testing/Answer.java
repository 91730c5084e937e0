package org.samplewell.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A GraphQL response, read by paths such as {@code units.nodes[*].code} or {@code sample.results[0].id}. */
public record Answer(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The values at the path, in order, including nulls. */
    public List<@Nullable Object> list(String path) {
        var found = Stream.of(json.path("data"));
        for (var step : path.replace("[", ".[").split("\\.", -1)) {
            found = found.flatMap(node -> step(node, step));
        }
        return found.<@Nullable Object>map(node -> JSON.convertValue(node, Object.class))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    /** The single text at the path. */
    public String text(String path) {
        var found = list(path);
        if (found.size() != 1) {
            throw new AssertionError("not one but " + found + " at " + path + " in " + json);
        }
        return String.valueOf(Objects.requireNonNull(found.get(0), path));
    }

    /** The messages of the errors. */
    public List<String> errors() {
        return errors("message");
    }

    /** The codes of the errors. */
    public List<String> errorCodes() {
        return errors("extensions", "code");
    }

    private List<String> errors(String... path) {
        return StreamSupport.stream(json.path("errors").spliterator(), false)
                .map(error -> error.at("/" + String.join("/", path)).asText())
                .toList();
    }

    /** The number of statements of the operation. */
    public int statements() {
        return json.at("/extensions/explain/statements").asInt(-1);
    }

    /** The statements that loaders sent, in order. */
    public List<String> sql() {
        return StreamSupport.stream(json.at("/extensions/explain/sql").spliterator(), false)
                .map(statement -> statement.path("text").asText())
                .toList();
    }

    /** Fails unless the operation took this number of statements. The message lists the cost of each loader. */
    public Answer assertStatements(int expected) {
        if (statements() != expected) {
            throw new AssertionError("%d statements instead of %d:%n%s".formatted(statements(), expected, explain()));
        }
        return this;
    }

    /** The cost of the operation in readable form. */
    public String explain() {
        return json.at("/extensions/explain/loaders").toPrettyString();
    }

    private static Stream<JsonNode> step(JsonNode node, String step) {
        if (step.equals("[*]")) {
            return StreamSupport.stream(node.spliterator(), false);
        }
        return step.startsWith("[")
                ? Stream.of(node.path(Integer.parseInt(step.substring(1, step.length() - 1))))
                : Stream.of(node.path(step));
    }
}
