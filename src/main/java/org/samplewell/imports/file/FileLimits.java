package org.samplewell.imports.file;

import org.samplewell.settings.ImportSettings;

/**
 * The limits of a file: the number of uncompressed bytes, their ratio to the bytes sent, lines, characters per cell and
 * cells per row.
 */
public record FileLimits(long unpackedBytes, int unpackedRatio, int lines, int cellCharacters, int rowCells) {

    /** Every file may unpack to this many bytes, whatever its compression ratio. */
    private static final long ANY_RATIO = 1_000_000;

    public static FileLimits of(ImportSettings settings) {
        return new FileLimits(
                settings.unpackedMax(),
                settings.unpackedRatio(),
                settings.linesMax(),
                settings.cellMax(),
                settings.cellsPerRowMax());
    }

    /** The largest uncompressed size that is allowed for a file of this size as sent, in bytes. */
    long unpackedBytesOf(long sent) {
        return Math.min(unpackedBytes, Math.max(ANY_RATIO, sent * unpackedRatio));
    }
}
