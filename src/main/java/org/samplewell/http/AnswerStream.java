package org.samplewell.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, written once. A small body is sent with its length. A large body is compressed if the client
 * accepts that. Sending ends with an exception if the client takes too long to receive it.
 */
public final class AnswerStream extends OutputStream {

    private static final int AT_ONCE = 8192;

    private final HttpServletResponse response;
    private final Optional<ContentCoding> coding;
    private final boolean isHead;
    private final int packedFrom;
    private final Duration allowed;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream(1024);
    private final long start = System.nanoTime();
    private @Nullable OutputStream sent;

    /**
     * @param packedFrom the size in bytes from which the body is compressed
     * @param allowed how long the client may take to receive the body
     */
    public AnswerStream(HttpServletRequest request, HttpServletResponse response, int packedFrom, Duration allowed) {
        this.response = response;
        this.coding = ContentCoding.accepted(QualityValues.of(request, "Accept-Encoding"));
        this.isHead = request.getMethod().equals("HEAD");
        this.packedFrom = packedFrom;
        this.allowed = allowed;
    }

    /** Whether nothing has been sent, so that another response can still replace this one. */
    public boolean isUnsent() {
        return sent == null;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (sent == null && begun.size() + length < packedFrom) {
            begun.write(bytes, from, length);
            return;
        }
        var out = sent == null ? begin() : sent;
        for (var done = 0; done < length; done += AT_ONCE) {
            checkTime();
            out.write(bytes, from + done, Math.min(AT_ONCE, length - done));
        }
    }

    private OutputStream begin() throws IOException {
        var out = isHead ? OutputStream.nullOutputStream() : response.getOutputStream();
        if (coding.isPresent()) {
            response.setHeader("Content-Encoding", coding.get().word());
            out = isHead ? out : coding.get().packed(out);
        }
        sent = out;
        begun.writeTo(out);
        return out;
    }

    /** The server's own timeout applies to each write. This one stops clients that receive only a little each time. */
    private void checkTime() throws IOException {
        if (System.nanoTime() - start > allowed.toNanos()) {
            throw new IOException("it had not received the response after " + allowed.toSeconds() + " s");
        }
    }

    /** Jackson flushes at its end. A small body is not sent then but as a whole, by {@link #close}. */
    @Override
    public void flush() throws IOException {
        if (sent != null) {
            sent.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (sent != null) {
            sent.close();
            return;
        }
        response.setContentLength(begun.size());
        sent = isHead ? OutputStream.nullOutputStream() : response.getOutputStream();
        begun.writeTo(sent);
        sent.close();
    }
}
