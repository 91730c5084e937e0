package org.samplewell.relations;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A specification limit.
 *
 * @param unit the code of its unit; null if it applies to all units
 */
record Limit(
        long id,
        @Nullable String unit,
        String analyte,
        @Nullable BigDecimal min,
        @Nullable BigDecimal warnMax,
        @Nullable String uom,
        OffsetDateTime from,
        @Nullable OffsetDateTime to) {

    private static final Comparator<Limit> OWN_BEFORE_LATEST = Comparator.<Limit, Boolean>comparing(
                    limit -> limit.unit() == null)
            .thenComparing(Limit::from, Comparator.reverseOrder())
            .thenComparing(Limit::id);

    boolean isOf(String code) {
        return unit == null || unit.equals(code);
    }

    /** The limit that applied to a unit in this period, converted to a uom; null if none applied. */
    static @Nullable Map<String, @Nullable Object> held(
            List<Limit> ofUnit, OffsetDateTime begin, OffsetDateTime end, @Nullable String target) {
        return ofUnit.stream()
                .filter(limit -> limit.from().isBefore(end))
                .filter(limit -> limit.to() == null || limit.to().isAfter(begin))
                .min(OWN_BEFORE_LATEST)
                .filter(limit -> limit.min() != null || limit.warnMax() != null)
                .map(limit -> limit.in(target))
                .orElse(null);
    }

    private Map<String, @Nullable Object> in(@Nullable String target) {
        if (uom == null || target == null || Figures.converted(BigDecimal.ONE, uom, target) == null) {
            return told(UnaryOperator.identity(), uom);
        }
        return told(bound -> Figures.converted(bound, uom, target), target);
    }

    private Map<String, @Nullable Object> told(UnaryOperator<@Nullable BigDecimal> converted, @Nullable String into) {
        var limit = new LinkedHashMap<String, @Nullable Object>();
        limit.put("min", min == null ? null : converted.apply(min));
        limit.put("warnMax", warnMax == null ? null : converted.apply(warnMax));
        limit.put("uom", into);
        return limit;
    }
}
