package org.samplewell.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value compares with the specification limit that was applied. */
public enum ResultFlag {
    NOT_EVALUATED,
    IN_SPEC,
    WARNING,
    OUT_OF_SPEC;

    /**
     * Evaluates a value. A value equal to a bound is within it.
     *
     * @param value in the limit's uom; null if there is no number to compare
     * @param limit null if none applies
     */
    public static ResultFlag of(@Nullable BigDecimal value, @Nullable SpecificationLimit limit) {
        if (value == null || limit == null) {
            return NOT_EVALUATED;
        }
        if (isOutside(value, limit.min, limit.max)) {
            return OUT_OF_SPEC;
        }
        return isOutside(value, limit.warnMin, limit.warnMax) ? WARNING : IN_SPEC;
    }

    private static boolean isOutside(BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return (least != null && value.compareTo(least) < 0) || (most != null && value.compareTo(most) > 0);
    }
}
