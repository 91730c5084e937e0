package org.samplewell.imports;

import java.time.Duration;
import org.samplewell.SamplewellConfig;

/** How much a file may hold, how much of it may be rejected, and how long an import may run. */
record ImportLimits(FileLimits file, int rejects, long rejectedCharacters, Duration time) {

    static ImportLimits of(SamplewellConfig config) {
        return new ImportLimits(
                FileLimits.of(config),
                config.importsRejectsMax(),
                config.importsRejectedMax(),
                config.importsSecondsMax());
    }
}
