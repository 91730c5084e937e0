package org.samplewell.imports.http;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.jspecify.annotations.Nullable;

/** The body of a {@code multipart/form-data} request, read part by part as it comes; nothing of it is kept. */
final class FormBody {

    /** What a body may hold beside its parts, before the first and after the last, in bytes. */
    private static final int BESIDE = 1000;

    private static final int HEADERS = 4096;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final InputStream bytes;
    private final MultipartInput parts;
    private InputStream content;

    /** @param bytes bounded in number and time; where it fails, it throws a {@link BadUpload} */
    FormBody(InputStream bytes, byte[] boundary) throws IOException {
        this.bytes = bytes;
        this.parts = MultipartInput.builder()
                .setInputStream(new SequenceInputStream(new ByteArrayInputStream(LINE_END), bytes))
                .setBoundary(boundary)
                .setMaxPartHeaderSize(HEADERS)
                .get();
        this.parts.setHeaderCharset(StandardCharsets.UTF_8);
        this.content = parts.newInputStream();
    }

    /** The next part, or null after the last. */
    @Nullable FormPart next() throws BadUpload {
        try {
            finishPart();
            if (!parts.readBoundary()) {
                refuseMore(bytes);
                return null;
            }
            String headers = parts.readHeaders();
            content = parts.newInputStream();
            return FormHeaders.part(headers, new PartBytes(content));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Reads what is left of a part, or of what comes before the first. */
    private void finishPart() throws IOException {
        refuseMore(content);
        content.close();
    }

    private static void refuseMore(InputStream rest) throws IOException {
        if (rest.readNBytes(BESIDE + 1).length > BESIDE) {
            throw new BadUpload(SC_BAD_REQUEST, "The upload holds more than its parts. " + UploadForm.PARTS);
        }
    }

    /** A part's content, whose failure is a {@link BadUpload}. */
    private static final class PartBytes extends InputStream {

        private final InputStream content;

        PartBytes(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws BadUpload {
            try {
                return content.read();
            } catch (IOException e) {
                throw refused(e);
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws BadUpload {
            try {
                return content.read(into, from, most);
            } catch (IOException e) {
                throw refused(e);
            }
        }
    }

    /** Why the body can't be read: what its bytes failed with, or that they are no form. */
    private static BadUpload refused(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadUpload known) {
                return known;
            }
        }
        String fault = e instanceof FileUploadSizeException
                ? "A part of the upload has headers of more than %d bytes. ".formatted(HEADERS)
                : "The upload is no complete multipart/form-data: it was cut off, or its boundary is wrong. ";
        return new BadUpload(SC_BAD_REQUEST, fault + UploadForm.PARTS, e);
    }
}
