package org.samplewell.settings;

/**
 * The limits for reading rows.
 *
 * @param pageDefault how many items a page has if the query does not say
 * @param pageMax the most items that a page may hold
 * @param rowsMax the most rows that one operation may read; with more it fails
 * @param snapshotsMax the most operations that read at once; one less than the connections of the read pool
 * @param keysMax the most parents that one statement reads rows for
 * @param memoryShare percent of the heap that all operations together may use for rows and responses
 */
public record ReadSettings(int pageDefault, int pageMax, int rowsMax, int snapshotsMax, int keysMax, int memoryShare) {

    /** Reads these settings; the reader collects their problems. */
    static ReadSettings read(SettingReader reader) {
        return new ReadSettings(
                reader.whole("samplewell.page.default", 50, 1, 100_000),
                reader.whole("samplewell.page.max", 1000, 1, 100_000),
                reader.whole("samplewell.rows.max", 100_000, 1, 10_000_000),
                reader.whole("samplewell.snapshots.max", 32, 1, 10_000),
                reader.whole("samplewell.keys.max", 20_000, 1, 1_000_000),
                reader.whole("samplewell.memory.share", 40, 1, 90));
    }
}
