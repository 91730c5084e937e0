package org.samplewell.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value stands to its specification limit as applied. */
public enum ResultFlag {
    NOT_EVALUATED,
    IN_SPEC,
    WARNING,
    OUT_OF_SPEC;

    /**
     * Evaluates a value. A bound itself is still within.
     *
     * @param value in the limit's uom; null where there is no number that can be compared
     * @param limit null where none holds
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
