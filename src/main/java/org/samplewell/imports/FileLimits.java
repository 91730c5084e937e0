package org.samplewell.imports;

import org.samplewell.SamplewellConfig;

/**
 * How much a file may hold: bytes once unpacked, in all and beside the bytes it was sent as; lines, characters in a
 * cell, cells in a row.
 */
record FileLimits(long unpackedBytes, int unpackedRatio, int lines, int cellCharacters, int rowCells) {

    /** So much any file may unpack to, however small it was sent. */
    private static final long ANY_RATIO = 1_000_000;

    static FileLimits of(SamplewellConfig config) {
        return new FileLimits(
                config.importsUnpackedMax(),
                config.importsUnpackedRatio(),
                config.importsLinesMax(),
                config.importsCellMax(),
                config.importsCellsPerRowMax());
    }

    /** The most bytes that a file sent as so many may unpack to. */
    long unpackedBytesOf(long sent) {
        return Math.min(unpackedBytes, Math.max(ANY_RATIO, sent * unpackedRatio));
    }
}
