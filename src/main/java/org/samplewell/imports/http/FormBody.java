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

/** The body of a {@code multipart/form-data} request, read as a stream part by part; it is not buffered. */
final class FormBody {

    /** The most bytes that are skipped before the first part, after the last, or at the end of a part. */
    private static final int BESIDE = 1000;

    private static final int HEADERS = 4096;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final InputStream bytes;
    private final MultipartInput parts;
    private InputStream content;

    /** @param bytes limited in size and time; throws a {@link BadUpload} when a limit is exceeded or reading fails */
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

    /** Returns the next part, or null after the last. */
    @Nullable FormPart next() throws BadUpload {
        try {
            finishPart();
            if (!parts.readBoundary()) {
                refuseMore(bytes);
                return null;
            }
            var headers = parts.readHeaders();
            content = parts.newInputStream();
            return FormHeaders.part(headers, new PartBytes(content));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Skips the unread bytes of the current part, or the bytes before the first part. */
    private void finishPart() throws IOException {
        refuseMore(content);
        content.close();
    }

    private static void refuseMore(InputStream rest) throws IOException {
        if (rest.readNBytes(BESIDE + 1).length > BESIDE) {
            throw new BadUpload(SC_BAD_REQUEST, "The upload has data outside its parts. " + UploadForm.PARTS);
        }
    }

    /** A part's content; a failed read throws a {@link BadUpload}. */
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

    /** The reason why the body can't be read: the error of its bytes, or that it is not a form. */
    private static BadUpload refused(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadUpload known) {
                return known;
            }
        }
        var fault = e instanceof FileUploadSizeException
                ? "A part of the upload has headers of more than %d bytes. ".formatted(HEADERS)
                : "The upload is not complete multipart/form-data: it was cut off, or its boundary is wrong. ";
        return new BadUpload(SC_BAD_REQUEST, fault + UploadForm.PARTS, e);
    }
}
