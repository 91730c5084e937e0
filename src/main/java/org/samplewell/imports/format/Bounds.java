package org.samplewell.imports.format;

import static org.samplewell.domain.DetectionCondition.ABOVE_RANGE;
import static org.samplewell.domain.DetectionCondition.DETECTED_NOT_QUANTIFIED;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The detection limit and the quantitation limit of a result. A limit column takes precedence over the number after
 * {@code <}. The number after {@code >} is always the quantitation limit, even if a limit column has another value.
 */
public record Bounds(
        @Nullable BigDecimal detection, @Nullable BigDecimal quantitation) {

    public static Bounds of(Finding finding, @Nullable BigDecimal detection, @Nullable BigDecimal quantitation) {
        var bound = finding.bound();
        if (bound == null) {
            return new Bounds(detection, quantitation);
        }
        if (finding.condition() == ABOVE_RANGE) {
            return new Bounds(detection, bound);
        }
        if (detection != null || quantitation != null) {
            return new Bounds(detection, quantitation);
        }
        boolean quantified = finding.condition() == DETECTED_NOT_QUANTIFIED;
        return quantified ? new Bounds(null, bound) : new Bounds(bound, null);
    }

    /** Whether one of the two limits equals this number. */
    public boolean has(BigDecimal limit) {
        return Stream.of(detection, quantitation).anyMatch(kept -> kept != null && kept.compareTo(limit) == 0);
    }

    public boolean isNone() {
        return detection == null && quantitation == null;
    }
}
