package org.samplewell.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is asked of every contestant. */
enum Question {
    Q1("fifty units with organization, count and ten newest published samples, each with results and analytes"),
    Q2("one unit by code with its ten newest samples"),
    Q3("two hundred units with twenty samples each"),
    Q4("a dashboard: thirty relations of fifty units"),
    Q5("counts only");

    private final String purpose;

    Question(String purpose) {
        this.purpose = purpose;
    }

    String purpose() {
        return purpose;
    }

    /** The beginning of the names of its files. */
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The body of the GraphQL request. */
    byte[] request() {
        try {
            return new ObjectMapper().writeValueAsBytes(Map.of("query", graphql()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String graphql() {
        var file = "/bench/" + file() + ".graphql";
        try (var text = Question.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
