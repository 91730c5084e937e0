package org.samplewell.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The questions for every contestant. */
enum Question {
    Q1("fifty units with organization, count and ten newest published samples, each with results and analytes"),
    Q2("one unit by code with its ten newest samples"),
    Q3("two hundred units with twenty samples each"),
    Q4("a dashboard: thirty relations of fifty units"),
    Q5("counts only"),
    Q6("page two of fifty units' samples, with what is on either side"),
    Q7("the newest result of each analyte of fifty units"),
    Q8("what one analyte of fifty units comes to"),
    Q9("the months of one analyte of fifty units, with the limit that held"),
    Q10("how many samples of each status a hundred units have");

    /** Questions that test one kind of relation each, and are compared with limit-rows only. */
    static final Set<Question> OF_KINDS = EnumSet.range(Q6, Q10);

    private final String purpose;

    Question(String purpose) {
        this.purpose = purpose;
    }

    String purpose() {
        return purpose;
    }

    /** The prefix of its file names. */
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
