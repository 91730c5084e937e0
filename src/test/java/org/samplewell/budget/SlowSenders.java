package org.samplewell.budget;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Connections that send their bodies at one byte per second. */
final class SlowSenders {

    private static final int SECONDS = 15;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final URI server;
    private final Attack.SlowBodies attack;

    SlowSenders(URI server, Attack.SlowBodies attack) {
        this.server = server;
        this.attack = attack;
    }

    /** The replies of the health check during the attack, one per second. */
    List<Reply> healthMeanwhile() {
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < attack.connections(); i++) {
                sockets.add(opened());
            }
            return trickle(sockets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(SlowSenders::close);
        }
    }

    private Socket opened() throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream()
                .write("POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: 1000\r\n\r\n{"
                        .formatted(attack.path(), server.getAuthority(), type())
                        .getBytes(US_ASCII));
        return socket;
    }

    private String type() {
        return attack.path().equals("/imports") ? "multipart/form-data; boundary=x" : "application/json";
    }

    private List<Reply> trickle(List<Socket> sockets) {
        var client = new Client(server, SOON);
        var replies = new ArrayList<Reply>();
        for (int second = 0; second < SECONDS; second++) {
            sockets.forEach(SlowSenders::sendByte);
            replies.add(client.send(Call.get("/health/live")));
            pause();
        }
        return List.copyOf(replies);
    }

    private static void sendByte(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException closed) {
            // the server closed the connection
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // the connection is already closed
        }
    }
}
