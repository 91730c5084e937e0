package org.samplewell.budget;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a JSON response of any length without storing it. */
final class AnswerBody {

    private static final JsonFactory JSON =
            new ObjectMapper().getFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private int errors;
    private @Nullable String code;
    private boolean hasData;
    private boolean hasUnexpected;

    /** Reads exactly one JSON object to the end of the stream. Throws an exception for any other content. */
    static AnswerBody read(InputStream in) throws IOException {
        var answer = new AnswerBody();
        try (var parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                answer.member(parser);
            }
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON object");
            }
        }
        return answer;
    }

    private void member(JsonParser parser) throws IOException {
        var name = parser.currentName();
        var value = parser.nextToken();
        if (name.equals("errors") && value == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                error(parser.readValueAsTree());
            }
        } else {
            hasData |= name.equals("data") && value != JsonToken.VALUE_NULL;
            parser.skipChildren();
        }
    }

    private void error(JsonNode error) {
        errors++;
        var told = error.at("/extensions/code").asText("");
        hasUnexpected |= told.equals("INTERNAL");
        if (code == null && !told.isEmpty()) {
            code = told;
        }
    }

    int errors() {
        return errors;
    }

    @Nullable String code() {
        return code;
    }

    boolean hasData() {
        return hasData;
    }

    /** Whether an error reports an unexpected failure, with a reference to the log. */
    boolean hasUnexpected() {
        return hasUnexpected;
    }
}
