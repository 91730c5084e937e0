package org.samplewell.imports.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.TimePrecision;

/**
 * A time as the source gives it. A date without a time is stored as the start of that day in UTC with precision DAY.
 * Any other time has the offset of its zone. {@code date} is the date as written, in the source's own zone.
 */
public record SourceTime(
        OffsetDateTime at,
        TimePrecision precision,
        @Nullable String zone,
        LocalDate date) {

    static SourceTime ofDate(LocalDate date, @Nullable String zone) {
        return new SourceTime(date.atStartOfDay().atOffset(ZoneOffset.UTC), TimePrecision.DAY, zone, date);
    }

    static SourceTime of(LocalDate date, LocalTime time, ZoneOffset offset, boolean seconds, String zone) {
        var precision = seconds ? TimePrecision.SECOND : TimePrecision.MINUTE;
        return new SourceTime(OffsetDateTime.of(date, time, offset), precision, zone, date);
    }

    /** Whether this is certainly later than the moment; a date without a time is, if it has begun in no time zone. */
    public boolean isAfter(OffsetDateTime moment) {
        var earliest = precision == TimePrecision.DAY ? at.minusHours(14) : at;
        return earliest.isAfter(moment);
    }

    /** Whether this is certainly earlier than the other; if one has no time of day, compares the written dates. */
    public boolean isBefore(SourceTime other) {
        boolean dates = precision == TimePrecision.DAY || other.precision == TimePrecision.DAY;
        return dates ? date.isBefore(other.date) : at.isBefore(other.at);
    }
}
