package org.samplewell.imports.http;

import static jakarta.servlet.http.HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.samplewell.imports.format.ImportFormats;
import org.samplewell.imports.job.Upload;

/** An upload request. Its headers are checked before its body is read. */
final class UploadRequest {

    private final HttpServletRequest request;
    private final UploadLimits limits;
    private final byte[] boundary;

    private UploadRequest(HttpServletRequest request, UploadLimits limits, byte[] boundary) {
        this.request = request;
        this.limits = limits;
        this.boundary = boundary;
    }

    /** @throws BadUpload if the headers show that the upload must be refused */
    static UploadRequest of(HttpServletRequest request, UploadLimits limits) throws BadUpload {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("multipart/form-data")) {
            throw new BadUpload(
                    SC_UNSUPPORTED_MEDIA_TYPE, "An import is sent as multipart/form-data. " + UploadForm.PARTS);
        }
        var encoding = Objects.requireNonNullElse(request.getHeader("Content-Encoding"), "identity");
        if (!encoding.strip().equalsIgnoreCase("identity")) {
            throw new BadUpload(
                    SC_UNSUPPORTED_MEDIA_TYPE,
                    "An import can't be sent with a Content-Encoding: compress its files with gzip instead.");
        }
        if (request.getContentLengthLong() > limits.bytes()) {
            throw limits.tooLarge();
        }
        return new UploadRequest(request, limits, FormHeaders.boundary(type));
    }

    /** Receives the body and saves its files in the spool. */
    Upload receive(Spool spool, ImportFormats formats) throws IOException {
        return new UploadForm(spool, formats)
                .read(new FormBody(new UploadBytes(request.getInputStream(), limits), boundary));
    }
}
