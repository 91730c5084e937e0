package org.samplewell.imports.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a multipart request, as a browser or curl sends it. */
final class Multipart {

    private static final String BOUNDARY = "samplewell-boundary-7d1f";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        return part("name=\"%s\"".formatted(name), value.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String name, byte[] content) {
        return part("name=\"%s\"; filename=\"%1$s.csv\"".formatted(name), content);
    }

    Multipart file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Multipart part(String disposition, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, disposition)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
