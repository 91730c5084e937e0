package org.samplewell.imports.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** One record while it is read: its cells by column, and its first fault. */
public final class CsvRow {

    private final Headings headings;
    private final CsvRecord record;
    private @Nullable Fault fault;

    public CsvRow(Headings headings, CsvRecord record) {
        this.headings = headings;
        this.record = record;
        if (record.getFieldCount() != headings.width()) {
            fault = new Fault(
                    null,
                    null,
                    "The row has %d cells, the heading line has %d: check its commas and quotes."
                            .formatted(record.getFieldCount(), headings.width()));
        }
    }

    /** The number of the line on which the record starts, from 1. */
    public long line() {
        return record.getStartingLineNumber();
    }

    public @Nullable Fault fault() {
        return fault;
    }

    /** Rejects the row for this reason; if the row is rejected more than once, the first reason counts. */
    public void reject(CsvColumn column, String reason) {
        if (fault == null) {
            int place = headings.place(column);
            var heading = place < 0 ? column.heading() : headings.written().get(place);
            fault = new Fault(heading, written(column).replace('\0', '␀'), reason);
        }
    }

    boolean has(CsvColumn column) {
        return headings.has(column);
    }

    /** The cell exactly as written; empty if the row has no such cell. */
    public String written(CsvColumn column) {
        int place = headings.place(column);
        return place < 0 || place >= record.getFieldCount() ? "" : record.getField(place);
    }

    /** The cell without surrounding blanks, or null if it is blank. */
    public @Nullable String text(CsvColumn column) {
        var text = written(column).strip();
        if (text.indexOf('\0') >= 0) {
            reject(column, "The cell holds a NUL character (shown as ␀), which is not text: remove it.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A cell that must not be blank. Its length is limited because it is indexed. */
    public String key(CsvColumn column, int longest) {
        var text = text(column);
        if (text == null) {
            reject(column, "The cell is blank: a value is required.");
            return "";
        }
        return shortEnough(column, text, longest);
    }

    /** A cell that may be blank; its length is limited. */
    public @Nullable String word(CsvColumn column, int longest) {
        var text = text(column);
        return text == null ? null : shortEnough(column, text, longest);
    }

    private String shortEnough(CsvColumn column, String text, int longest) {
        if (text.length() > longest) {
            reject(column, "The cell has %d characters: at most %d are allowed.".formatted(text.length(), longest));
        }
        return text;
    }

    /** Why a row is rejected: a reason and, if one column is at fault, its heading and value. */
    public record Fault(@Nullable String heading, @Nullable String value, String reason) {

        private static final int SHOWN = 1000;

        /** Shortens the value so that it can be shown. */
        public Fault {
            if (value != null && value.length() > SHOWN) {
                value = value.substring(0, SHOWN) + "…";
            }
        }
    }
}
