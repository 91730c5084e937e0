package org.samplewell.imports.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.GivenTime;

/** Reads the times of a row; rejects the row if a text is not a time. */
public final class Times {

    private static final int FIRST_YEAR = 1700;
    private static final int DATE_LENGTH = "2019-05-01".length();
    private static final int MINUTE_LENGTH = "14:05".length();

    private Times() {}

    /** Reads a date, a time and a zone from three columns; returns null if there is no valid date. */
    public static @Nullable SourceTime of(
            CsvRow row, CsvColumn date, CsvColumn time, CsvColumn zone, KeptCells source, Notes notes) {
        var day = date(row, date);
        var hour = time(row, time);
        var given = row.word(zone, 40);
        if (day == null || hour == null) {
            return day == null ? null : SourceTime.ofDate(day, given);
        }
        var offset = GivenTime.offset(given).orElse(null);
        if (given == null || offset == null) {
            source.keep(time);
            notes.add(
                    given == null ? Notes.Loss.ZONE_MISSING : Notes.Loss.ZONE_UNKNOWN,
                    given == null ? row.written(time) : given);
            return SourceTime.ofDate(day, given);
        }
        return SourceTime.of(day, hour, offset, row.written(time).strip().length() > MINUTE_LENGTH, given);
    }

    private static @Nullable LocalDate date(CsvRow row, CsvColumn column) {
        var text = row.text(column);
        LocalDate date = text == null ? null : dateOf(text);
        if (text != null && date == null) {
            row.reject(column, "This is not a date like 2019-05-01 in the year %d or later.".formatted(FIRST_YEAR));
        }
        return date;
    }

    private static @Nullable LocalDate dateOf(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() < FIRST_YEAR || date.getYear() > 9999 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime time(CsvRow row, CsvColumn column) {
        var text = row.text(column);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            row.reject(column, "This is not a time like 14:05 or 14:05:00.");
            return null;
        }
    }

    /** Reads a date, or a date and time with an offset, from one column; returns null if the cell is blank. */
    public static @Nullable SourceTime iso(CsvRow row, CsvColumn column) {
        var text = row.text(column);
        if (text == null) {
            return null;
        }
        var date = dateOf(text);
        var time = date == null ? isoTime(text) : SourceTime.ofDate(date, null);
        if (time == null) {
            row.reject(
                    column,
                    "This is neither a date like 2026-05-01 nor a time with its offset like 2026-05-01T14:05+02:00.");
        }
        return time;
    }

    private static @Nullable SourceTime isoTime(String text) {
        try {
            var at = OffsetDateTime.parse(text.replace(' ', 'T'));
            var date = dateOf(text.substring(0, DATE_LENGTH));
            boolean seconds = text.indexOf(':', DATE_LENGTH + 1 + MINUTE_LENGTH) == DATE_LENGTH + 1 + MINUTE_LENGTH;
            return date == null || !GivenTime.isKept(at.getOffset())
                    ? null
                    : SourceTime.of(
                            date,
                            at.toLocalTime(),
                            at.getOffset(),
                            seconds,
                            at.getOffset().getId());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
