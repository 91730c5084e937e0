package org.samplewell.imports.job;

import java.time.Duration;
import org.samplewell.imports.file.FileLimits;
import org.samplewell.settings.ImportSettings;

/** The limits of an import: file size, rejected rows and their characters, and run time. */
record ImportLimits(FileLimits file, int rejects, long rejectedCharacters, Duration time) {

    static ImportLimits of(ImportSettings settings) {
        return new ImportLimits(
                FileLimits.of(settings), settings.rejectsMax(), settings.rejectedMax(), settings.time());
    }
}
