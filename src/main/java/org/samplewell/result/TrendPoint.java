package org.samplewell.result;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Line;
import org.samplewell.uom.Uoms;

/**
 * One period of a trend that has results.
 *
 * @param from its start, in the requested time zone
 * @param count how many numbers it has; the figures use only these
 * @param nonDetects how many results were not detected, or below their detection limit
 * @param limit the last limit that applied in it; the unit's own takes precedence over that of its kind
 */
public record TrendPoint(
        OffsetDateTime from,
        int count,
        int nonDetects,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal mean,
        @Nullable String uom,
        @Nullable TrendLimit limit) {

    /** The types of the columns of {@code result-trend.sql}. */
    static final Class<?>[] COLUMNS = {
        OffsetDateTime.class,
        Long.class,
        Long.class,
        BigDecimal.class,
        BigDecimal.class,
        BigDecimal.class,
        String.class,
        BigDecimal.class,
        BigDecimal.class,
        BigDecimal.class,
        BigDecimal.class,
        String.class,
        String.class
    };

    /** The period in a line of this statement. */
    static TrendPoint of(Line line, ZoneId zone, Uoms uoms) {
        var numbers = line.count(1);
        return new TrendPoint(
                line.time(0).atZoneSameInstant(zone).toOffsetDateTime(),
                numbers,
                line.count(2),
                line.decimal(3),
                line.decimal(4),
                ResultSummary.mean(line.decimal(5), numbers),
                line.text(6),
                limit(line, uoms));
    }

    private static @Nullable TrendLimit limit(Line line, Uoms uoms) {
        var isThere = IntStream.rangeClosed(7, 10).anyMatch(column -> line.decimal(column) != null);
        return isThere
                ? new TrendLimit(line.decimal(7), line.decimal(8), line.decimal(9), line.decimal(10), line.text(11))
                        .in(line.text(6), uoms)
                : null;
    }
}
