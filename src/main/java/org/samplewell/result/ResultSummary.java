package org.samplewell.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Line;

/**
 * The summary of some results.
 *
 * @param count how many results there are
 * @param numbers how many of them are numbers; the figures use only these
 * @param nonDetects how many were not detected, or below their detection limit
 * @param mean with three more digits than the most precise number, without trailing zeros
 * @param uom the unit of measure of the figures, which most of the numbers have
 */
public record ResultSummary(
        int count,
        int numbers,
        int nonDetects,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        int outOfSpec,
        @Nullable String uom) {

    /** The summary of no results. */
    static final ResultSummary NONE = new ResultSummary(0, 0, 0, null, null, null, null, 0, null);

    /** The types of the columns of {@code result-summary.sql}. */
    static final Class<?>[] COLUMNS = {
        Long.class,
        Long.class,
        Long.class,
        BigDecimal.class,
        BigDecimal.class,
        BigDecimal.class,
        BigDecimal.class,
        BigDecimal.class,
        Long.class,
        String.class,
        String.class
    };

    /** The summary in a line of this statement. */
    static ResultSummary of(Line line) {
        var numbers = line.count(1);
        return new ResultSummary(
                line.count(0),
                numbers,
                line.count(2),
                line.decimal(3),
                line.decimal(4),
                mean(line.decimal(5), numbers),
                middle(line.decimal(6), line.decimal(7)),
                line.count(8),
                line.text(9));
    }

    static @Nullable BigDecimal mean(@Nullable BigDecimal sum, int numbers) {
        if (sum == null) {
            return null;
        }
        var exact = sum.divide(BigDecimal.valueOf(numbers), sum.scale() + 3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The median is one of the numbers, or lies midway between two. */
    private static @Nullable BigDecimal middle(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) == 0
                ? low
                : low.add(high).multiply(new BigDecimal("0.5"));
    }
}
