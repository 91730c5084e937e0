package org.samplewell.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time as its source gave it: with the zone's own offset, or a date alone. */
public final class GivenTime {

    /**
     * What the abbreviations of the Water Quality Portal's time zone domain mean, in hours from UTC. The abbreviation
     * decides, not the season: an agency that stays on CST in May means CST.
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
     * The offset from UTC that a zone as given stands for: an abbreviation, or an offset such as -06:00; none when it
     * is unknown or no clock's.
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

    /** Whether clocks anywhere are kept at the offset: none are further than 14 hours from UTC. */
    public static boolean isKept(ZoneOffset offset) {
        return Math.abs(offset.getTotalSeconds()) <= FURTHEST_SECONDS;
    }

    /** The time to show for what is stored: a date alone when only the day is known, else the time in its own zone. */
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
