package org.samplewell.graphql.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the small JSON documents of strings in the database. Null means an empty document. */
public final class JsonTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonTexts() {}

    /** Reads an array of strings. */
    public static List<String> list(@Nullable Object json) {
        return json == null ? List.of() : read(json.toString(), new TypeReference<List<String>>() {});
    }

    /** Reads an object of strings, in its order. */
    public static Map<String, String> object(@Nullable Object json) {
        return json == null ? Map.of() : read(json.toString(), new TypeReference<LinkedHashMap<String, String>>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a JSON document of strings", e);
        }
    }
}
