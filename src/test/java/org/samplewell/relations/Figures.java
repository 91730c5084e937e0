package org.samplewell.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Measured;

/** Computes aggregates of results by a simple loop over all of them. */
final class Figures {

    private static final List<String> CONDITIONS_OF_NUMBERS = List.of("DETECTED", "DETECTED_NOT_QUANTIFIED");
    private static final List<String> NON_DETECTS = List.of("NOT_DETECTED", "BELOW_DETECTION_LIMIT");

    private Figures() {}

    private static boolean isNumber(Measured result) {
        return result.value() != null && CONDITIONS_OF_NUMBERS.contains(result.condition());
    }

    private static String uom(Measured result) {
        return result.uom() == null ? "" : result.uom();
    }

    /**
     * The most frequent uom of the numbers, the alphabetically first one among equals. Null if there are no numbers.
     */
    static @Nullable String target(List<Measured> results) {
        var counts = new TreeMap<String, Long>(results.stream()
                .filter(Figures::isNumber)
                .collect(Collectors.groupingBy(Figures::uom, Collectors.counting())));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The number of a result in the target uom; null if it does not convert. */
    private static @Nullable BigDecimal number(Measured result, String target) {
        return converted(Objects.requireNonNull(result.value()), uom(result), target);
    }

    /** A value in the target uom; null if it does not convert. */
    static @Nullable BigDecimal converted(BigDecimal value, String uom, String target) {
        return switch (uom + ">" + target) {
            case "mg/L>ug/L" -> plain(value.movePointRight(3));
            case "ug/L>mg/L" -> plain(value.movePointLeft(3));
            default -> uom.equals(target) ? value : null;
        };
    }

    private static BigDecimal plain(BigDecimal converted) {
        var stripped = converted.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The numbers in one uom, smallest first; null if one does not convert. */
    static @Nullable List<BigDecimal> numbers(List<Measured> results, @Nullable String target) {
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

    /** A summary, or the marker for a rejected field. */
    static Object summary(List<Measured> all) {
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

    static long nonDetects(List<Measured> results) {
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

    static Map<String, @Nullable Object> figures(List<BigDecimal> numbers) {
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
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), sum.scale() + 3, RoundingMode.HALF_EVEN);
    }
}
