package org.samplewell.imports.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON for the database. PostgreSQL cannot store NUL characters, so they are replaced by the symbol ␀. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(withoutNul());

    private Json() {}

    private static SimpleModule withoutNul() {
        return new SimpleModule().addSerializer(String.class, new JsonSerializer<>() {
            @Override
            public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.replace('\0', '␀'));
            }
        });
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
