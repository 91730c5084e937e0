package org.samplewell.graphql.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;

/**
 * Reads exactly one JSON value, as maps, lists, strings, numbers, booleans and null. Duplicate names, broken UTF-8 and
 * unpaired surrogates are errors. Decimals keep their digits.
 */
final class StrictJson {

    private static final int DEEPEST = 100;
    private static final int LARGEST_EXPONENT = 1000;

    /** Names are not cached between requests: an attacker's names must not stay in memory or cause hash collisions. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final String whatIsRead;

    /** @param whatIsRead the name of the input in messages, such as {@code The request} */
    StrictJson(String whatIsRead) {
        this.whatIsRead = whatIsRead;
    }

    /** Reads bytes that must be UTF-8. */
    @Nullable Object read(byte[] bytes) throws IOException {
        return read(text(ByteBuffer.wrap(bytes), whatIsRead));
    }

    /** Decodes UTF-8. Broken bytes are rejected, never replaced. */
    static String text(ByteBuffer bytes, String whatIsRead) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw HttpProblem.unreadable(whatIsRead + " is not UTF-8.");
        }
    }

    @Nullable Object read(String text) throws IOException {
        try (var json = JSON.createParser(text)) {
            if (json.nextToken() == null) {
                throw HttpProblem.unreadable(whatIsRead + " is empty. Send a JSON object.");
            }
            var value = value(json);
            if (json.nextToken() != null) {
                throw HttpProblem.unreadable(
                        "%s has text after its end, at %s.".formatted(whatIsRead, place(json.currentTokenLocation())));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw HttpProblem.unreadable(
                    "%s is nested deeper than %d levels, or has a string or a number that is too long."
                            .formatted(whatIsRead, DEEPEST));
        } catch (JacksonException e) {
            throw HttpProblem.unreadable("%s is not JSON: see %s.".formatted(whatIsRead, place(e.getLocation())));
        }
    }

    private @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_STRING -> whole(json.getText());
            case VALUE_NUMBER_INT -> json.getNumberValue();
            case VALUE_NUMBER_FLOAT -> bounded(json.getDecimalValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(JsonParser json) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = whole(json.currentName());
            if (object.containsKey(name)) {
                throw HttpProblem.unreadable(
                        "%s has the name \"%s\" twice in one object.".formatted(whatIsRead, Excerpt.of(name)));
            }
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private List<@Nullable Object> list(JsonParser json) throws IOException {
        var list = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(json));
        }
        return list;
    }

    /** Returns the text if it can be encoded. An unpaired surrogate cannot be encoded. */
    private String whole(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (Character.isBmpCodePoint(text.codePointAt(at))) {
                    throw HttpProblem.unreadable(whatIsRead + " has half a character: an unpaired surrogate.");
                }
                at++;
            }
        }
        return text;
    }

    /** Rejects a number such as 1e999999999, which takes gigabytes when it is written in full. */
    private BigDecimal bounded(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw HttpProblem.unreadable(
                    "%s has a number with an exponent beyond %d.".formatted(whatIsRead, LARGEST_EXPONENT));
        }
        return number;
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? "its end"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
