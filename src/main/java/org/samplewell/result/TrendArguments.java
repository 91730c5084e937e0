package org.samplewell.result;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.field.BadInput;

/**
 * Which trend is requested.
 *
 * @param analyte the code of an analyte
 * @param from collected at this time or later; null means "any"
 * @param to collected before this time; null means "any"
 * @param timeZone the zone in which days, weeks and months begin, by its name in the IANA database
 */
public record TrendArguments(
        String analyte,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        TrendBucket bucket,
        String timeZone) {

    public TrendArguments {
        if (!isZone(timeZone)) {
            throw BadInput.about("'%s' is not a time zone. Use UTC or a name such as Europe/Zurich.", timeZone);
        }
    }

    /** UTC and names of places. Names like CET have summer time in Java only, and PostgreSQL has no SystemV names. */
    static boolean isZone(String name) {
        var isPlace = name.contains("/") && !name.startsWith("SystemV/");
        return name.equals("UTC") || (isPlace && ZoneId.getAvailableZoneIds().contains(name));
    }
}
