package org.samplewell.settings;

/**
 * The demo data for an empty database.
 *
 * @param enabled whether demo data is loaded into an empty database
 * @param units how many units the demo data has
 * @param samplesPerUnit how many samples each unit has on average
 */
public record DemoSettings(boolean enabled, int units, int samplesPerUnit) {

    /** Reads these settings; the reader collects their problems. */
    static DemoSettings read(SettingReader reader) {
        return new DemoSettings(
                reader.flag("samplewell.demo", false),
                reader.whole("samplewell.demo.units", 300, 1, 1_000_000),
                reader.whole("samplewell.demo.samples-per-unit", 20, 0, 100_000));
    }
}
