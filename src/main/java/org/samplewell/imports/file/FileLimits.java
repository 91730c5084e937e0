package org.samplewell.imports.file;

import org.samplewell.settings.ImportSettings;

/**
 * How much a file may hold: bytes once unpacked, in all and beside the bytes it was sent as; lines, characters in a
 * cell, cells in a row.
 */
public record FileLimits(long unpackedBytes, int unpackedRatio, int lines, int cellCharacters, int rowCells) {

    /** So much any file may unpack to, however small it was sent. */
    private static final long ANY_RATIO = 1_000_000;

    public static FileLimits of(ImportSettings settings) {
        return new FileLimits(
                settings.unpackedMax(),
                settings.unpackedRatio(),
                settings.linesMax(),
                settings.cellMax(),
                settings.cellsPerRowMax());
    }

    /** The most bytes that a file sent as so many may unpack to. */
    long unpackedBytesOf(long sent) {
        return Math.min(unpackedBytes, Math.max(ANY_RATIO, sent * unpackedRatio));
    }
}
