package org.samplewell.http;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Why a request was rejected, as a GraphQL response, so that every client of ours can read it.
 *
 * @param status the HTTP status
 * @param code the kind of error, for programs
 * @param message what happened and what to do next, for people
 */
public record JsonProblem(int status, String code, String message) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Sends this problem as the whole response. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        try (var json = JSON.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeArrayFieldStart("errors");
            json.writeStartObject();
            json.writeStringField("message", message);
            json.writeObjectFieldStart("extensions");
            json.writeStringField("code", code);
        }
    }
}
