package org.samplewell.imports.http;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.samplewell.Excerpt;

/** Reads the headers of a form and of its parts. */
final class FormHeaders {

    private static final int LONGEST_BOUNDARY = 70;
    private static final JakartaServletFileUpload<?, ?> PARSER = new JakartaServletFileUpload<>();

    private FormHeaders() {}

    /** The text that separates the parts, from the request's Content-Type header. */
    static byte[] boundary(String contentType) throws BadUpload {
        byte @Nullable [] boundary = parsed(() -> PARSER.getBoundary(contentType));
        if (boundary == null || boundary.length > LONGEST_BOUNDARY) {
            throw new BadUpload(SC_BAD_REQUEST, """
                    The Content-Type header has no boundary of at most %d characters: \
                    let your program set this header itself, as curl -F does.\
                    """.formatted(LONGEST_BOUNDARY));
        }
        return boundary;
    }

    /** Returns the part with these headers. */
    static FormPart part(String written, InputStream content) throws BadUpload {
        var headers = Objects.requireNonNull(parsed(() -> PARSER.getParsedHeaders(written)));
        var name = parsed(() -> PARSER.getFieldName(headers));
        if (name == null) {
            throw new BadUpload(SC_BAD_REQUEST, "A part of the upload has no name. " + UploadForm.PARTS);
        }
        if (word(headers, "Content-Type").startsWith("multipart/")) {
            throw new BadUpload(
                    SC_BAD_REQUEST,
                    "The part “%s” contains other parts: send each file as a separate part."
                            .formatted(Excerpt.of(name)));
        }
        if (!word(headers, "Content-Transfer-Encoding").matches("|7bit|8bit|binary")) {
            throw new BadUpload(
                    SC_BAD_REQUEST,
                    "The part “%s” is encoded: send its bytes unencoded, or compressed with gzip."
                            .formatted(Excerpt.of(name)));
        }
        return new FormPart(name, parsed(() -> PARSER.getFileName(headers)), content);
    }

    private static String word(FileItemHeaders headers, String header) {
        return Objects.requireNonNullElse(headers.getHeader(header), "").strip().toLowerCase(Locale.ROOT);
    }

    private interface Parsing<T> {
        @Nullable T parse();
    }

    /** Parses a header with the library, which may throw any runtime exception if the header is invalid. */
    private static <T> @Nullable T parsed(Parsing<T> parsing) throws BadUpload {
        try {
            return parsing.parse();
        } catch (RuntimeException e) {
            throw new BadUpload(SC_BAD_REQUEST, "A header of the upload's parts can't be read. " + UploadForm.PARTS, e);
        }
    }
}
