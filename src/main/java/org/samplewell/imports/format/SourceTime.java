package org.samplewell.imports.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.TimePrecision;

/**
 * A time as the source gives it: a date alone stays a date (the start of that day in UTC, precision DAY), else the
 * time at the offset its zone stands for; the date is as written, in whatever zone.
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

    /** Whether this is surely later than the moment; a date alone is later when it has not begun anywhere. */
    public boolean isAfter(OffsetDateTime moment) {
        var earliest = precision == TimePrecision.DAY ? at.minusHours(14) : at;
        return earliest.isAfter(moment);
    }

    /** Whether this is surely earlier than another time; where one is a date alone, the dates as written decide. */
    public boolean isBefore(SourceTime other) {
        boolean dates = precision == TimePrecision.DAY || other.precision == TimePrecision.DAY;
        return dates ? date.isBefore(other.date) : at.isBefore(other.at);
    }
}
