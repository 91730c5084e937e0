package org.samplewell.relations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Measured;
import org.samplewell.relations.Laboratory.Sampled;

/**
 * The trend of a unit's results by calendar period.
 *
 * @param limits the unit's limits for the analyte of the results
 */
record Stretches(String bucket, ZoneId zone, List<Limit> limits) {

    static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    /** A point for each period, or the marker for a rejected field. Results without a time are left out. */
    Object trend(List<Measured> results) {
        var all =
                results.stream().filter(result -> result.sample().at() != null).toList();
        var target = Figures.target(all);
        if (Figures.numbers(all, target) == null) {
            return new Wish.Refused();
        }
        var stretches = new TreeMap<OffsetDateTime, List<Measured>>(Comparator.comparing(OffsetDateTime::toInstant));
        all.forEach(result -> stretches
                .computeIfAbsent(begin(result.sample()), begin -> new ArrayList<>())
                .add(result));
        return stretches.entrySet().stream()
                .map(stretch -> point(stretch.getKey(), stretch.getValue(), target))
                .toList();
    }

    private Map<String, @Nullable Object> point(OffsetDateTime from, List<Measured> results, @Nullable String target) {
        var numbers = Objects.requireNonNull(Figures.numbers(results, target));
        var point = Figures.figures(numbers);
        point.put("uom", target == null || target.isEmpty() ? null : target);
        point.put("from", SECONDS.format(from));
        point.put("count", numbers.size());
        point.put("nonDetects", Figures.nonDetects(results));
        point.put("limit", Limit.held(limits, from, end(from), target));
        return point;
    }

    private OffsetDateTime begin(Sampled sample) {
        var at = Objects.requireNonNull(sample.at());
        if (bucket.equals("HOUR") && !"DAY".equals(sample.precision())) {
            return at.atZoneSameInstant(zone).truncatedTo(ChronoUnit.HOURS).toOffsetDateTime();
        }
        var day = "DAY".equals(sample.precision())
                ? at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
                : at.atZoneSameInstant(zone).toLocalDate();
        return first(day).atStartOfDay(zone).toOffsetDateTime();
    }

    private LocalDate first(LocalDate day) {
        return switch (bucket) {
            case "WEEK" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "MONTH" -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    private OffsetDateTime end(OffsetDateTime begin) {
        var day = begin.toLocalDate();
        return switch (bucket) {
            case "HOUR" -> begin.plusHours(1);
            case "WEEK" -> day.plusWeeks(1).atStartOfDay(zone).toOffsetDateTime();
            case "MONTH" -> day.plusMonths(1).atStartOfDay(zone).toOffsetDateTime();
            default -> day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        };
    }
}
