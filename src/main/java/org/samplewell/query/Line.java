package org.samplewell.query;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the result of a {@link Template}. Columns are numbered from zero, after the parent. */
public final class Line {

    private final @Nullable Object[] cells;

    Line(@Nullable Object[] cells) {
        this.cells = cells;
    }

    /** A count, never null. */
    public int count(int column) {
        return Math.toIntExact((Long) Objects.requireNonNull(cells[column + 1]));
    }

    /** A decimal number. */
    public @Nullable BigDecimal decimal(int column) {
        return (BigDecimal) cells[column + 1];
    }

    /** A point in time, never null. */
    public OffsetDateTime time(int column) {
        return (OffsetDateTime) Objects.requireNonNull(cells[column + 1]);
    }

    /** A text. */
    public @Nullable String text(int column) {
        return (String) cells[column + 1];
    }

    /** The text in the last column. */
    public @Nullable String lastText() {
        return text(cells.length - 2);
    }
}
