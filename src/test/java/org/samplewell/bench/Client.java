package org.samplewell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.samplewell.launcher.Refusal;

/** Sends single requests outside of the measured time. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Client() {}

    /** The body of the response. Any other status than success ends the run. */
    static byte[] ask(Subject subject, Question question) {
        return exchange(subject, question, "identity").body();
    }

    /** The number of bytes of the gzip response, or empty if the server does not compress it. */
    static OptionalInt gzipBytes(Subject subject, Question question) {
        var answer = exchange(subject, question, "gzip");
        return answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")
                ? OptionalInt.of(answer.body().length)
                : OptionalInt.empty();
    }

    private static HttpResponse<byte[]> exchange(Subject subject, Question question, String encoding) {
        var request = HttpRequest.newBuilder(subject.address(question)).header("Accept-Encoding", encoding);
        if (!subject.contestant().isByHand()) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(question.request()));
        }
        var answer = sent(request.build());
        if (answer.statusCode() != 200) {
            throw new Refusal(subject.name() + " does not answer " + question + ": status " + answer.statusCode() + ", "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    /** Sends any other request to a server. */
    static HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
