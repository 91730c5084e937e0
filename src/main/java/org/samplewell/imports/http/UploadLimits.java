package org.samplewell.imports.http;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.samplewell.settings.ImportSettings;

/** The maximum size of an upload in bytes, and the maximum time to receive it. */
record UploadLimits(long bytes, Duration time) {

    static UploadLimits of(ImportSettings settings) {
        return new UploadLimits(settings.uploadMax(), settings.uploadTime());
    }

    BadUpload tooLarge() {
        return new BadUpload(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, String.format(Locale.ROOT, """
                        The upload has more than %,d bytes: compress its files with gzip, split it, \
                        or ask the administrator to raise samplewell.imports.upload-max.\
                        """, bytes));
    }

    BadUpload tooSlow() {
        return new BadUpload(HttpServletResponse.SC_REQUEST_TIMEOUT, String.format(Locale.ROOT, """
                        The upload took longer than %,d seconds: compress its files with gzip, split it, \
                        or ask the administrator to raise samplewell.imports.upload-seconds.\
                        """, time.toSeconds()));
    }
}
