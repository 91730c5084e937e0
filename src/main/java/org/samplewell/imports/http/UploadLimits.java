package org.samplewell.imports.http;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.samplewell.settings.ImportSettings;

/** How many bytes an upload may have, and how long it may take to come. */
record UploadLimits(long bytes, Duration time) {

    static UploadLimits of(ImportSettings settings) {
        return new UploadLimits(settings.uploadMax(), settings.uploadTime());
    }

    BadUpload tooLarge() {
        return new BadUpload(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, String.format(Locale.ROOT, """
                        The upload has more than %,d bytes: pack its files with gzip, send it in parts, \
                        or have samplewell.imports.upload-max raised.\
                        """, bytes));
    }

    BadUpload tooSlow() {
        return new BadUpload(HttpServletResponse.SC_REQUEST_TIMEOUT, String.format(Locale.ROOT, """
                        The upload took longer than %,d seconds: pack its files with gzip, send it in parts, \
                        or have samplewell.imports.upload-seconds raised.\
                        """, time.toSeconds()));
    }
}
