package org.samplewell.imports;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The offset a zone abbreviation stands for, whatever the date: CST in May is CST.
 * After the WQX domain list of time zones; those whose letters mean two zones (BST, GST, SST) are left out.
 */
final class Zones {

    private static final Map<String, ZoneOffset> OFFSETS = new HashMap<>();

    static {
        put(0, "UTC", "GMT", "Z");
        put(-3, "ADT");
        put(-4, "AST", "EDT");
        put(-5, "EST", "CDT");
        put(-6, "CST", "MDT");
        put(-7, "MST", "PDT");
        put(-8, "PST", "AKDT");
        put(-9, "AKST", "HADT", "HDT");
        put(-10, "HST", "HAST");
        put(10, "CHST");
    }

    private Zones() {}

    private static void put(int hours, String... zones) {
        for (String zone : zones) {
            OFFSETS.put(zone, ZoneOffset.ofHours(hours));
        }
    }

    /** The offset of an abbreviation, or of an offset such as {@code -06:00}; null where it is not known. */
    static @Nullable ZoneOffset offset(String zone) {
        ZoneOffset known = OFFSETS.get(zone.toUpperCase(Locale.ROOT));
        if (known != null || !(zone.startsWith("+") || zone.startsWith("-"))) {
            return known;
        }
        try {
            return ZoneOffset.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
