package org.samplewell.imports.job;

import java.time.Duration;
import org.samplewell.imports.file.FileLimits;
import org.samplewell.settings.ImportSettings;

/** How much a file may hold, how much of it may be rejected, and how long an import may run. */
record ImportLimits(FileLimits file, int rejects, long rejectedCharacters, Duration time) {

    static ImportLimits of(ImportSettings settings) {
        return new ImportLimits(
                FileLimits.of(settings), settings.rejectsMax(), settings.rejectedMax(), settings.time());
    }
}
