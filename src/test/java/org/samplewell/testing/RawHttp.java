package org.samplewell.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request byte by byte as a test writes it, where an HTTP client would be too polite. */
public final class RawHttp {

    private RawHttp() {}

    /** A connection to the server, whose reads wait for at most so many seconds. */
    public static Socket connect(URI server, int seconds) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(seconds * 1000);
        return socket;
    }

    /** The whole answer to the head, whose lines end as the text block's do, and the body. */
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

    /** A head as HTTP writes it. */
    public static byte[] bytes(String head) {
        return head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
