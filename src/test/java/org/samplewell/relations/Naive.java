package org.samplewell.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Measured;
import org.samplewell.relations.Laboratory.Sampled;

/** Answers by going through everything in plain lists. */
record Naive(Laboratory laboratory) {

    private static final OffsetDateTime UNDATED = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> CONDITIONS_OF_NUMBERS = List.of("DETECTED", "DETECTED_NOT_QUANTIFIED");
    private static final List<String> NON_DETECTS = List.of("NOT_DETECTED", "BELOW_DETECTION_LIMIT");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final List<String> LIFE_CYCLE = List.of("REGISTERED", "RECEIVED", "PUBLISHED", "INVALID");

    static OffsetDateTime order(Sampled sample) {
        return sample.at() == null ? UNDATED : sample.at();
    }

    /** Samples of a unit, newest first. */
    List<Sampled> samples(String unit, Predicate<Sampled> filter) {
        return laboratory.samples().stream()
                .filter(sample -> sample.unit().equals(unit))
                .filter(filter)
                .sorted(Comparator.comparing(Naive::order)
                        .thenComparing(Sampled::id)
                        .reversed())
                .toList();
    }

    @Nullable Object latest(String unit, Predicate<Sampled> filter) {
        return samples(unit, filter.and(sample -> sample.at() != null)).stream()
                .findFirst()
                .<@Nullable Object>map(sample -> Map.of("code", sample.code()))
                .orElse(null);
    }

    Object countsByStatus(String unit, Predicate<Sampled> filter) {
        var counts =
                samples(unit, filter).stream().collect(Collectors.groupingBy(Sampled::status, Collectors.counting()));
        return LIFE_CYCLE.stream()
                .filter(counts::containsKey)
                .map(status -> Map.of("status", status, "count", counts.get(status)))
                .toList();
    }

    private Stream<Measured> results(String unit, Predicate<Measured> filter) {
        return laboratory.results().stream()
                .filter(result -> result.sample().unit().equals(unit))
                .filter(filter);
    }

    Object latestResults(String unit, Predicate<Measured> filter) {
        var newest = new TreeMap<Long, Measured>();
        var byTime = Comparator.<Measured, OffsetDateTime>comparing(result -> order(result.sample()))
                .thenComparing(Measured::id);
        results(unit, filter)
                .forEach(result -> newest.merge(
                        result.analyteId(), result, (one, other) -> byTime.compare(one, other) > 0 ? one : other));
        return newest.values().stream()
                .map(result -> Map.of("code", result.code()))
                .toList();
    }

    private static boolean isNumber(Measured result) {
        return result.value() != null && CONDITIONS_OF_NUMBERS.contains(result.condition());
    }

    private static String uom(Measured result) {
        return result.uom() == null ? "" : result.uom();
    }

    /** The uom that most numbers have, the first of the alphabet among equals; null where there are none. */
    private static @Nullable String target(List<Measured> results) {
        var counts = new TreeMap<String, Long>(results.stream()
                .filter(Naive::isNumber)
                .collect(Collectors.groupingBy(Naive::uom, Collectors.counting())));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** In the target's uom; null where it does not convert. */
    private static @Nullable BigDecimal number(Measured result, String target) {
        var value = Objects.requireNonNull(result.value());
        return switch (uom(result) + ">" + target) {
            case "mg/L>ug/L" -> value.movePointRight(3);
            case "ug/L>mg/L" -> value.movePointLeft(3);
            default -> uom(result).equals(target) ? value : null;
        };
    }

    /** The numbers in one uom, smallest first; null where one does not convert. */
    private static @Nullable List<BigDecimal> numbers(List<Measured> results, @Nullable String target) {
        var numbers = new ArrayList<BigDecimal>();
        for (var result : results) {
            var number = target == null || !isNumber(result) ? null : number(result, target);
            if (number != null) {
                numbers.add(number);
            } else if (target != null && isNumber(result)) {
                return null;
            }
        }
        numbers.sort(Comparator.naturalOrder());
        return numbers;
    }

    Object summary(String unit, Predicate<Measured> filter) {
        var all = results(unit, filter).toList();
        var target = target(all);
        var numbers = numbers(all, target);
        if (numbers == null) {
            return new Wish.Refused();
        }
        var summary = figures(numbers);
        summary.put("numbers", numbers.size());
        summary.put("count", all.size());
        summary.put("nonDetects", nonDetects(all));
        summary.put(
                "outOfSpec",
                all.stream()
                        .filter(result -> result.flag().equals("OUT_OF_SPEC"))
                        .count());
        summary.put("median", median(numbers));
        summary.put("uom", target == null || target.isEmpty() ? null : target);
        return summary;
    }

    private static long nonDetects(List<Measured> results) {
        return results.stream()
                .filter(result -> NON_DETECTS.contains(result.condition()))
                .count();
    }

    private static @Nullable BigDecimal median(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var low = numbers.get((numbers.size() - 1) / 2);
        return low.add(numbers.get(numbers.size() / 2)).divide(BigDecimal.valueOf(2));
    }

    private static Map<String, @Nullable Object> figures(List<BigDecimal> numbers) {
        var figures = new LinkedHashMap<String, @Nullable Object>();
        figures.put("min", numbers.isEmpty() ? null : numbers.get(0));
        figures.put("max", numbers.isEmpty() ? null : numbers.get(numbers.size() - 1));
        figures.put("mean", mean(numbers));
        return figures;
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sum = numbers.stream().map(BigDecimal::stripTrailingZeros).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), 5, RoundingMode.HALF_EVEN);
    }

    Object trend(String unit, Predicate<Measured> filter, String bucket, ZoneId zone) {
        var all = results(unit, filter)
                .filter(result -> result.sample().at() != null)
                .toList();
        var target = target(all);
        if (numbers(all, target) == null) {
            return new Wish.Refused();
        }
        var stretches = new TreeMap<OffsetDateTime, List<Measured>>(Comparator.comparing(OffsetDateTime::toInstant));
        all.forEach(result -> stretches
                .computeIfAbsent(begin(result.sample(), bucket, zone), begin -> new ArrayList<>())
                .add(result));
        return stretches.entrySet().stream()
                .map(stretch -> point(stretch.getKey(), stretch.getValue(), target))
                .toList();
    }

    private static Map<String, @Nullable Object> point(
            OffsetDateTime from, List<Measured> results, @Nullable String target) {
        var numbers = Objects.requireNonNull(numbers(results, target));
        var point = figures(numbers);
        point.put("from", SECONDS.format(from));
        point.put("count", numbers.size());
        point.put("nonDetects", nonDetects(results));
        return point;
    }

    private static OffsetDateTime begin(Sampled sample, String bucket, ZoneId zone) {
        var at = Objects.requireNonNull(sample.at());
        if (bucket.equals("HOUR") && !sample.precision().equals("DAY")) {
            return at.atZoneSameInstant(zone).truncatedTo(ChronoUnit.HOURS).toOffsetDateTime();
        }
        var day = sample.precision().equals("DAY")
                ? at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
                : at.atZoneSameInstant(zone).toLocalDate();
        return first(day, bucket).atStartOfDay(zone).toOffsetDateTime();
    }

    private static LocalDate first(LocalDate day, String bucket) {
        return switch (bucket) {
            case "WEEK" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "MONTH" -> day.withDayOfMonth(1);
            default -> day;
        };
    }
}
