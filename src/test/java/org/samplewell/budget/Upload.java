package org.samplewell.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** An upload, valid or not. */
public final class Upload {

    private static final String BOUNDARY = "budget-boundary-51c0";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Upload field(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    Upload file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    Upload file(String name, byte[] content) {
        return part("Content-Disposition: form-data; name=\"%s\"; filename=\"%1$s\"".formatted(name), content);
    }

    /** Adds a part with any headers. */
    Upload part(String headers, byte[] content) {
        write("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(UTF_8));
    }

    /** The whole upload. */
    Call call() {
        write("--" + BOUNDARY + "--\r\n");
        return unfinished();
    }

    /** The upload without its closing line. */
    Call unfinished() {
        return Call.post("/imports", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    static byte[] gzip(String content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
