package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.RawHttp;
import org.samplewell.testing.Samplewell;

class SlowClientsIT {

    /** More than the server has threads for requests. */
    private static final int CLIENTS = 210;

    private static final String HEAD =
            "POST %s HTTP/1.1\nHost: localhost\nContent-Type: %s\nContent-Length: 1000\nConnection: close\n\n";

    private final URI server = Samplewell.shared().baseUri();

    @Test
    void slowQuestionsKeepNobodyOutAndAreEnded() throws Exception {
        var slow = begin("/graphql", "application/json");
        try {
            othersAreAnswered();
            for (var client : List.of(slow.get(0), slow.get(CLIENTS - 1))) {
                assertThat(new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 408");
            }
        } finally {
            end(slow);
        }
        othersAreAnswered();
    }

    @Test
    void slowUploadsKeepNobodyOut() throws Exception {
        var slow = begin("/imports", "multipart/form-data; boundary=x");
        try {
            othersAreAnswered();
        } finally {
            end(slow);
        }
        othersAreAnswered();
    }

    @Test
    void aBodyThatTricklesIsEndedByItsOwnDeadline() throws Exception {
        try (var socket = RawHttp.connect(server, 30)) {
            socket.getOutputStream().write(RawHttp.bytes(HEAD.formatted("/graphql", "application/json")));
            for (var second = 0; second < 20 && socket.getInputStream().available() == 0; second++) {
                socket.getOutputStream().write(' ');
                socket.getOutputStream().flush();
                TimeUnit.SECONDS.sleep(1);
            }
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(line).isEqualTo("HTTP/1.1 408");
        }
    }

    private List<Socket> begin(String path, String type) throws IOException {
        var slow = new ArrayList<Socket>();
        for (var client = 0; client < CLIENTS; client++) {
            var socket = RawHttp.connect(server, 30);
            socket.getOutputStream().write(RawHttp.bytes(HEAD.formatted(path, type)));
            socket.getOutputStream().write('{');
            socket.getOutputStream().flush();
            slow.add(socket);
        }
        return slow;
    }

    private static void end(List<Socket> clients) throws IOException {
        for (var client : clients) {
            client.close();
        }
    }

    private void othersAreAnswered() throws Exception {
        var health = HttpRequest.newBuilder(server.resolve("health/ready"));
        var question = HttpRequest.newBuilder(server.resolve("graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ units { totalCount } }\"}"));
        for (var request : List.of(health, question, health, question)) {
            var answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request.timeout(Duration.ofSeconds(3)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).containsAnyOf("\"UP\"", "\"totalCount\"");
        }
    }
}
