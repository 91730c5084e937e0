package org.samplewell.result;

import java.util.Locale;

/** How long a stretch of a trend is. */
public enum TrendBucket {
    HOUR,
    DAY,
    WEEK,
    MONTH;

    /** As PostgreSQL's {@code date_trunc} calls it. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
