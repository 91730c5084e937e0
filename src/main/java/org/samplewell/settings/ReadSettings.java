package org.samplewell.settings;

/**
 * What bounds the reading of rows.
 *
 * @param pageDefault items a page holds when the query names no number
 * @param pageMax the most items that a page may hold
 * @param rowsMax the most rows that one operation may read; more are an error
 * @param snapshotsMax operations that read at once, one fewer than the read pool has connections
 * @param keysMax the most parents that one statement answers for
 * @param memoryShare percent of the heap that all operations together may fill with rows and answers
 */
public record ReadSettings(int pageDefault, int pageMax, int rowsMax, int snapshotsMax, int keysMax, int memoryShare) {

    /** Reads them; the reader keeps what is wrong with them. */
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
