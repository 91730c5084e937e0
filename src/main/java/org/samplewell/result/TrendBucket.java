package org.samplewell.result;

import java.util.Locale;

/** The length of a period of a trend. */
public enum TrendBucket {
    HOUR,
    DAY,
    WEEK,
    MONTH;

    /** Its name in PostgreSQL's {@code date_trunc}. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
