package org.samplewell.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.samplewell.ErrorCode;
import org.samplewell.http.QualityValues;

/**
 * Reads the body of a GraphQL request.
 *
 * @param most the largest allowed size in bytes, both as sent and uncompressed
 * @param allowed how long it may take to arrive
 * @param turns limits how many slow bodies are received at the same time
 */
record RequestBody(int most, Duration allowed, Semaphore turns) {

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    /** The bytes of the JSON text. */
    byte[] read(HttpServletRequest request) throws IOException {
        if (!MediaTypes.isJson(request)) {
            throw HttpProblem.unsupported("Send the request as application/json, in UTF-8.");
        }
        checkCoding(request);
        if (request.getContentLengthLong() > most) {
            throw HttpProblem.tooLarge(most);
        }
        var sent = isThere(request) ? arrived(request.getInputStream()) : arrivedInTurn(request.getInputStream());
        return GZIP.contains(coding(request)) ? unpacked(sent) : sent;
    }

    /** Whether the whole body has already arrived. Most bodies arrive together with their headers. */
    private static boolean isThere(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() == request.getInputStream().available();
    }

    /** Receiving a slow body blocks a server thread, so only a limited number is received at the same time. */
    private byte[] arrivedInTurn(InputStream body) throws IOException {
        if (!turns.tryAcquire()) {
            throw new HttpProblem(
                    503,
                    ErrorCode.OVERLOADED,
                    "The server is receiving too many requests. Send this one again in a second.");
        }
        try {
            return arrived(body);
        } finally {
            turns.release();
        }
    }

    private static void checkCoding(HttpServletRequest request) {
        var coding = coding(request);
        if (!coding.equals("identity") && !GZIP.contains(coding)) {
            throw HttpProblem.unsupported("Send the request uncompressed or compressed with gzip.");
        }
    }

    private static String coding(HttpServletRequest request) {
        return QualityValues.of(request, "Content-Encoding").stream()
                .map(QualityValues.Weighed::value)
                .reduce((first, second) -> first + ", " + second)
                .orElse("identity");
    }

    private byte[] arrived(InputStream body) throws IOException {
        var end = System.nanoTime() + allowed.toNanos();
        try {
            return bounded(body, end);
        } catch (IOException e) {
            if (isTimeout(e)) {
                throw tooSlow();
            }
            throw e;
        }
    }

    private byte[] unpacked(byte[] sent) {
        try (var body = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return bounded(body, System.nanoTime() + allowed.toNanos());
        } catch (IOException e) {
            throw HttpProblem.unreadable("The request is not valid gzip, but its Content-Encoding says gzip.");
        }
    }

    /** Memory grows with the received bytes, not with the length in the header. */
    private byte[] bounded(InputStream body, long end) throws IOException {
        var read = new ByteArrayOutputStream(1024);
        var part = new byte[8192];
        for (var length = body.read(part); length >= 0; length = body.read(part)) {
            read.write(part, 0, length);
            if (read.size() > most) {
                throw HttpProblem.tooLarge(most);
            }
            if (System.nanoTime() > end) {
                throw tooSlow();
            }
        }
        return read.toByteArray();
    }

    private HttpProblem tooSlow() {
        return new HttpProblem(
                408,
                ErrorCode.TIMEOUT,
                "The request's body did not arrive within %d s. Send it again.".formatted(allowed.toSeconds()));
    }

    /** Whether this is the server's own timeout of a single read. */
    private static boolean isTimeout(IOException thrown) {
        return thrown instanceof SocketTimeoutException || thrown.getCause() instanceof TimeoutException;
    }
}
