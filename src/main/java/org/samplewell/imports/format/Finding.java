package org.samplewell.imports.format;

import static org.samplewell.domain.DetectionCondition.ABOVE_RANGE;
import static org.samplewell.domain.DetectionCondition.BELOW_DETECTION_LIMIT;
import static org.samplewell.domain.DetectionCondition.DETECTED;
import static org.samplewell.domain.DetectionCondition.NOT_DETECTED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.DetectionCondition;

/**
 * The combined meaning of a value cell and a detection condition: a number, a text or a condition. The bound is the
 * number after {@code <} or {@code >}, if the cell has one ({@code <0.01} means a condition and a limit, not the value
 * 0.01).
 */
public record Finding(
        @Nullable BigDecimal value,
        @Nullable String text,
        DetectionCondition condition,
        @Nullable BigDecimal bound) {

    private static final Finding NONE = new Finding(null, null, DetectionCondition.UNABLE_TO_MEASURE, null);

    /** Reads the finding of a row. Rejects the row if there is no finding or the number is ambiguous or too long. */
    public static Finding read(
            CsvRow row, CsvColumn column, @Nullable DetectionCondition stated, KeptCells source, Notes notes) {
        var cell = row.text(column);
        var finding = of(cell, stated);
        if (cell != null && Decimals.hasComma(cell)) {
            row.reject(
                    column, "The comma may be a decimal or a thousands separator: write a point, and no separators.");
        }
        if (cell != null && Decimals.isTooLong(behindSign(cell))) {
            row.reject(column, Decimals.TOO_LONG);
        }
        if (finding == null) {
            row.reject(column, "There is neither a value nor a detection condition.");
            return NONE;
        }
        if (!finding.isAsWritten(row.written(column))) {
            source.keep(column);
        }
        if (cell != null && finding.isEmpty()) {
            notes.add(Notes.Loss.NUMBER_NOT_DETECTED, cell);
        }
        return finding;
    }

    /** Returns the finding, or null if there is neither a value nor a condition. */
    static @Nullable Finding of(@Nullable String cell, @Nullable DetectionCondition stated) {
        if (cell == null) {
            return stated == null || stated == DETECTED ? null : new Finding(null, null, stated, null);
        }
        var number = Decimals.of(cell);
        var bound = bound(cell);
        if (number != null) {
            return number(number, stated);
        }
        return bound == null
                ? new Finding(null, cell, stated == null ? DETECTED : stated, null)
                : new Finding(null, null, censored(cell, stated), bound);
    }

    private static Finding number(BigDecimal number, @Nullable DetectionCondition stated) {
        boolean absent = stated == NOT_DETECTED || stated == BELOW_DETECTION_LIMIT;
        return new Finding(absent ? null : number, null, stated == null ? DETECTED : stated, null);
    }

    private static @Nullable BigDecimal bound(String cell) {
        return isBound(cell) ? Decimals.of(behindSign(cell)) : null;
    }

    private static boolean isBound(String cell) {
        return cell.startsWith("<") || cell.startsWith(">");
    }

    /** The cell without a leading sign such as {@code <} or {@code >=}. */
    private static String behindSign(String cell) {
        return isBound(cell) ? cell.substring(cell.startsWith("=", 1) ? 2 : 1).strip() : cell;
    }

    private static DetectionCondition censored(String cell, @Nullable DetectionCondition stated) {
        var written = cell.startsWith("<") ? BELOW_DETECTION_LIMIT : ABOVE_RANGE;
        return stated == null || stated == DETECTED ? written : stated;
    }

    /** Whether the finding has neither a value nor a text nor a bound. */
    boolean isEmpty() {
        return value == null && text == null && bound == null;
    }

    /** Whether writing the finding gives exactly the text of its cell. */
    boolean isAsWritten(String written) {
        return value == null ? written.equals(text == null ? "" : text) : Decimals.isAsWritten(value, written);
    }
}
