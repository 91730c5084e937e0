package org.samplewell.imports.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** One record while it is read: its cells by column, and the first thing about it that can't be taken. */
public final class CsvRow {

    private final Headings headings;
    private final CsvRecord record;
    private @Nullable RowFault fault;

    public CsvRow(Headings headings, CsvRecord record) {
        this.headings = headings;
        this.record = record;
        if (record.getFieldCount() != headings.width()) {
            fault = new RowFault(
                    null,
                    null,
                    "The row has %d cells, the heading line has %d: check its commas and quotes."
                            .formatted(record.getFieldCount(), headings.width()));
        }
    }

    /** The line the record starts on; the heading is line 1. */
    public long line() {
        return record.getStartingLineNumber();
    }

    public @Nullable RowFault fault() {
        return fault;
    }

    /** Says why the row can't be taken; the first reason counts. */
    public void reject(CsvColumn column, String reason) {
        if (fault == null) {
            int place = headings.place(column);
            String heading = place < 0 ? column.heading() : headings.written().get(place);
            fault = new RowFault(heading, written(column).replace('\0', '␀'), reason);
        }
    }

    boolean has(CsvColumn column) {
        return headings.has(column);
    }

    /** The cell exactly as written; empty where there is none. */
    public String written(CsvColumn column) {
        int place = headings.place(column);
        return place < 0 || place >= record.getFieldCount() ? "" : record.getField(place);
    }

    /** The cell without the blanks around it, or null where it is blank. */
    public @Nullable String text(CsvColumn column) {
        String text = written(column).strip();
        if (text.indexOf('\0') >= 0) {
            reject(column, "The cell holds a NUL character (shown as ␀), which is no text: remove it.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The cell where it must not be blank and, since it is searched by, not long. */
    public String key(CsvColumn column, int longest) {
        String text = text(column);
        if (text == null) {
            reject(column, "The cell is blank: it is needed.");
            return "";
        }
        return shortEnough(column, text, longest);
    }

    /** The cell, which may be blank but not long. */
    public @Nullable String word(CsvColumn column, int longest) {
        String text = text(column);
        return text == null ? null : shortEnough(column, text, longest);
    }

    private String shortEnough(CsvColumn column, String text, int longest) {
        if (text.length() > longest) {
            reject(column, "The cell has %d characters: it may have %d.".formatted(text.length(), longest));
        }
        return text;
    }
}
