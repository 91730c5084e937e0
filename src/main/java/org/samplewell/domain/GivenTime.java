package org.samplewell.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time as its source gave it: with the offset of its zone, or as a date only. */
public final class GivenTime {

    /**
     * The time zone abbreviations of the Water Quality Portal, in hours from UTC. The abbreviation decides, not the
     * season: CST in May is CST.
     */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("AST", -4),
            Map.entry("ADT", -3),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("AKST", -9),
            Map.entry("AKDT", -8),
            Map.entry("HST", -10),
            Map.entry("HAST", -10),
            Map.entry("HADT", -9),
            Map.entry("SST", -11),
            Map.entry("CHST", 10),
            Map.entry("GMT", 0),
            Map.entry("UTC", 0));

    private static final int FURTHEST_SECONDS = 14 * 60 * 60;

    private GivenTime() {}

    /**
     * The offset from UTC of a zone as given: an abbreviation, or an offset such as -06:00. Empty if the zone is
     * unknown or no clock uses this offset.
     */
    public static Optional<ZoneOffset> offset(@Nullable String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        var hours = HOURS.get(zone);
        try {
            return Optional.of(hours == null ? ZoneOffset.of(zone) : ZoneOffset.ofHours(hours))
                    .filter(GivenTime::isKept);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a clock may use this offset: none is further than 14 hours from UTC. */
    public static boolean isKept(ZoneOffset offset) {
        return Math.abs(offset.getTotalSeconds()) <= FURTHEST_SECONDS;
    }

    /** A stored time as it is shown: a date if only the day is known, otherwise the time in its own zone. */
    public static @Nullable Temporal shown(
            @Nullable OffsetDateTime at, @Nullable TimePrecision precision, @Nullable String zone) {
        if (at == null) {
            return null;
        }
        return precision == TimePrecision.DAY
                ? LocalDate.ofInstant(at.toInstant(), ZoneOffset.UTC)
                : at.withOffsetSameInstant(offset(zone).orElse(ZoneOffset.UTC));
    }
}
