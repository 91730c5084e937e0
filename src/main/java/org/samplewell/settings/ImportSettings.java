package org.samplewell.settings;

import java.time.Duration;

/**
 * The limits of an import.
 *
 * @param uploadMax the most bytes of an upload, as it is sent
 * @param unpackedMax the most bytes of a file once it is unpacked
 * @param cellMax the most characters of a cell
 * @param cellsPerRowMax the most cells of a row
 * @param openMax the most imports that may be uploading, waiting or running in one server
 * @param uploadTime how long an upload may take to arrive
 * @param unpackedRatio how many times its own size a gzip file may unpack to, after its first megabyte
 * @param linesMax the most lines of a file, including blank lines
 * @param rejectsMax the most rows that may be rejected; if there are more, the import fails
 * @param rejectedMax the most characters that the rejected rows may have together
 * @param time how long an import may run after it has started
 */
public record ImportSettings(
        long uploadMax,
        long unpackedMax,
        int cellMax,
        int cellsPerRowMax,
        int openMax,
        Duration uploadTime,
        int unpackedRatio,
        int linesMax,
        int rejectsMax,
        long rejectedMax,
        Duration time) {

    /** Reads these settings; the reader collects their problems. */
    static ImportSettings read(SettingReader reader) {
        return new ImportSettings(
                reader.large("samplewell.imports.upload-max", 1_073_741_824L, 1, 1_000_000_000_000_000L),
                reader.large("samplewell.imports.unpacked-max", 4_294_967_296L, 1, 1_000_000_000_000_000L),
                reader.whole("samplewell.imports.cell-max", 1_000_000, 1, 100_000_000),
                reader.whole("samplewell.imports.cells-per-row-max", 1000, 1, 100_000),
                reader.whole("samplewell.imports.open-max", 5, 1, 1000),
                reader.seconds("samplewell.imports.upload-seconds", 900, 1, 86_400),
                reader.whole("samplewell.imports.unpacked-ratio", 200, 1, 1100),
                reader.whole("samplewell.imports.lines-max", 10_000_000, 1, 2_000_000_000),
                reader.whole("samplewell.imports.rejects-max", 10_000, 0, 10_000_000),
                reader.large("samplewell.imports.rejected-max", 100_000_000L, 0, 1_000_000_000_000L),
                reader.seconds("samplewell.imports.seconds-max", 3600, 1, 604_800));
    }
}
