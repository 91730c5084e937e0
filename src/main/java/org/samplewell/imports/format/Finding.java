package org.samplewell.imports.format;

import static org.samplewell.domain.DetectionCondition.ABOVE_RANGE;
import static org.samplewell.domain.DetectionCondition.BELOW_DETECTION_LIMIT;
import static org.samplewell.domain.DetectionCondition.DETECTED;
import static org.samplewell.domain.DetectionCondition.NOT_DETECTED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.DetectionCondition;

/**
 * What a value cell and a detection condition say together: a number, a text, or a condition, with the bound behind
 * {@code <} or {@code >} where the cell has one ({@code <0.01} is a condition and a limit, not 0.01).
 */
public record Finding(
        @Nullable BigDecimal value,
        @Nullable String text,
        DetectionCondition condition,
        @Nullable BigDecimal bound) {

    private static final Finding NONE = new Finding(null, null, DetectionCondition.UNABLE_TO_MEASURE, null);

    /** Reads the finding of a row; where there is none, or its number can't be told, the row is rejected. */
    public static Finding read(
            CsvRow row, CsvColumn column, @Nullable DetectionCondition stated, KeptCells source, Notes notes) {
        String cell = row.text(column);
        Finding finding = of(cell, stated);
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
            notes.add(Loss.NUMBER_NOT_DETECTED, cell);
        }
        return finding;
    }

    /** The finding, or null where there is neither a value nor a condition. */
    static @Nullable Finding of(@Nullable String cell, @Nullable DetectionCondition stated) {
        if (cell == null) {
            return stated == null || stated == DETECTED ? null : new Finding(null, null, stated, null);
        }
        BigDecimal number = Decimals.of(cell);
        BigDecimal bound = bound(cell);
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

    /** The cell without the {@code <} or {@code >=} that it may begin with. */
    private static String behindSign(String cell) {
        return isBound(cell) ? cell.substring(cell.startsWith("=", 1) ? 2 : 1).strip() : cell;
    }

    private static DetectionCondition censored(String cell, @Nullable DetectionCondition stated) {
        DetectionCondition written = cell.startsWith("<") ? BELOW_DETECTION_LIMIT : ABOVE_RANGE;
        return stated == null || stated == DETECTED ? written : stated;
    }

    /** Whether nothing of the cell is in the finding. */
    boolean isEmpty() {
        return value == null && text == null && bound == null;
    }

    /** Whether the finding reads back as the very text of its cell. */
    boolean isAsWritten(String written) {
        return value == null ? written.equals(text == null ? "" : text) : Decimals.isAsWritten(value, written);
    }
}
