package org.samplewell.result;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samplewell.uom.Uoms;

/** The specification limit that applied, converted to the uom of the trend if possible. */
public record TrendLimit(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal warnMin,
        @Nullable BigDecimal warnMax,
        @Nullable String uom) {

    /** The same limit in another uom; unchanged if it cannot be converted. */
    TrendLimit in(@Nullable String other, Uoms uoms) {
        var from = uom;
        if (from == null
                || other == null
                || from.equals(other)
                || uoms.converted(BigDecimal.ONE, from, other) == null) {
            return this;
        }
        UnaryOperator<@Nullable BigDecimal> converted =
                bound -> bound == null ? null : uoms.converted(bound, from, other);
        return new TrendLimit(
                converted.apply(min), converted.apply(max), converted.apply(warnMin), converted.apply(warnMax), other);
    }
}
