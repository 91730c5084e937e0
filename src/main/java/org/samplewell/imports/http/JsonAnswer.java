package org.samplewell.imports.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.samplewell.Incident;
import org.samplewell.imports.format.Json;

/** Sends short responses as a JSON object. */
final class JsonAnswer {

    private JsonAnswer() {}

    static void send(HttpServletResponse response, int status, String member, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(Map.of(member, text)));
    }

    /** Reports an unexpected error: logs it with a reference and sends the same reference to the client. */
    static void failure(HttpServletResponse response, String sentence, Exception cause) throws IOException {
        var reference = Incident.log(JsonAnswer.class, sentence, cause);
        error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "%s (Reference %s)".formatted(sentence, reference));
    }

    /** Sends an error whose sentence says what to do. */
    static void error(HttpServletResponse response, int status, String sentence) throws IOException {
        send(response, status, "error", sentence);
    }
}
