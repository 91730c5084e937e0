package org.samplewell.settings;

/**
 * What an empty database is filled with.
 *
 * @param enabled whether demo data is loaded into an empty database
 * @param units units of the demo data
 * @param samplesPerUnit samples of each unit on average
 */
public record DemoSettings(boolean enabled, int units, int samplesPerUnit) {

    /** Reads them; the reader keeps what is wrong with them. */
    static DemoSettings read(SettingReader reader) {
        return new DemoSettings(
                reader.flag("samplewell.demo", false),
                reader.whole("samplewell.demo.units", 300, 1, 1_000_000),
                reader.whole("samplewell.demo.samples-per-unit", 20, 0, 100_000));
    }
}
