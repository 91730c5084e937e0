package org.samplewell.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.samplewell.graphql.operation.Failures;
import org.samplewell.http.AnswerStream;
import org.samplewell.settings.HttpSettings;

/** Writes answers as JSON directly into the response. */
record Answers(ObjectMapper mapper, HttpSettings settings) {

    private static final Logger LOG = System.getLogger(Answers.class.getName());

    /** Sends the answer. If the client does not read it, this is logged and other clients are not affected. */
    void send(HttpServletRequest request, HttpServletResponse response, int status, String mediaType, Object answer) {
        response.setStatus(status);
        response.setContentType(mediaType);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        var body = new AnswerStream(request, response, settings.answerPackedFrom(), settings.answerTime());
        try {
            mapper.writeValue(body, answer);
        } catch (JsonProcessingException e) {
            var failure = Failures.unexpected("the request: the answer cannot be written", e);
            if (body.isUnsent()) {
                send(request, response, 500, mediaType, Answer.failed(failure));
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "A client did not receive its answer: " + e.getMessage());
        }
    }
}
