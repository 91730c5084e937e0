package org.samplewell.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends the exact bytes of a request, including invalid requests that an HTTP client would not send. */
public final class RawHttp {

    private RawHttp() {}

    /** A connection to the server with this read timeout in seconds. */
    public static Socket connect(URI server, int seconds) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(seconds * 1000);
        return socket;
    }

    /** Sends head and body, and returns the whole response. Lines of the head end like those of a text block. */
    public static String send(URI server, String head, byte[] body) throws IOException {
        try (var socket = connect(server, 30)) {
            socket.getOutputStream().write(bytes(head + "Connection: close\n\n"));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same without a body. */
    public static String send(URI server, String head) throws IOException {
        return send(server, head, new byte[0]);
    }

    /** The bytes of a head, with HTTP line ends. */
    public static byte[] bytes(String head) {
        return head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
