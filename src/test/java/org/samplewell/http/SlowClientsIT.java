package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.RawHttp;
import org.samplewell.testing.Samplewell;

class SlowClientsIT {

    /** More clients than the server has request threads. */
    private static final int CLIENTS = 210;

    private static final String HEAD =
            "POST %s HTTP/1.1\nHost: localhost\nContent-Type: %s\nContent-Length: 1000\nConnection: close\n\n";

    private final URI server = Samplewell.shared().baseUri();

    @Test
    void slowRequestsDoNotBlockOthersAndTimeOut() throws Exception {
        var slow = begin("/graphql", "application/json");
        try {
            othersAreAnswered();
            assertThat(new String(slow.get(0).getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isIn("HTTP/1.1 408", "HTTP/1.1 503");
        } finally {
            end(slow);
        }
        othersAreAnswered();
    }

    @Test
    void slowUploadsDoNotBlockOthers() throws Exception {
        var slow = begin("/imports", "multipart/form-data; boundary=x");
        try {
            othersAreAnswered();
        } finally {
            end(slow);
        }
        othersAreAnswered();
    }

    @Test
    void slowBodyTimesOut() throws Exception {
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

    private void othersAreAnswered() throws IOException {
        for (var i = 0; i < 3; i++) {
            assertThat(within3Seconds("GET /health/ready HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                    .contains("\"UP\"");
            assertThat(within3Seconds("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                            + "Content-Length: 37\nConnection: close\n\n{\"query\": \"{ units { totalCount } }\"}"))
                    .contains("\"totalCount\"");
        }
    }

    /** Sends the request in one piece, as programs send small requests. */
    private String within3Seconds(String request) throws IOException {
        try (var socket = RawHttp.connect(server, 3)) {
            socket.getOutputStream().write(RawHttp.bytes(request));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
