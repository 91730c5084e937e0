package org.samplewell.relations;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samplewell.relations.Laboratory.Measured;
import org.samplewell.relations.Laboratory.Sampled;

/** Finds objects by a simple search through plain lists. */
record Naive(Laboratory laboratory) {

    private static final OffsetDateTime UNDATED = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** The orders by their names in the schema. */
    static final Map<String, Comparator<Sampled>> ORDERS = new TreeMap<>();

    static {
        var byTime = Comparator.comparing(Naive::order).thenComparing(Sampled::id);
        var byCode = Comparator.comparing(Sampled::code);
        ORDERS.put("COLLECTED_AT_ASC", byTime);
        ORDERS.put("COLLECTED_AT_DESC", byTime.reversed());
        ORDERS.put("CODE_ASC", byCode);
        ORDERS.put("CODE_DESC", byCode.reversed());
    }

    private static OffsetDateTime order(Sampled sample) {
        return sample.at() == null ? UNDATED : sample.at();
    }

    /** Samples of a unit in the given order. */
    List<Sampled> samples(String unit, Predicate<Sampled> filter, String order) {
        return laboratory.samples().stream()
                .filter(sample -> sample.unit().equals(unit))
                .filter(filter)
                .sorted(Objects.requireNonNull(ORDERS.get(order)))
                .toList();
    }

    /** Samples of a unit, newest first. */
    List<Sampled> samples(String unit, Predicate<Sampled> filter) {
        return samples(unit, filter, "COLLECTED_AT_DESC");
    }

    List<Map<String, Object>> countsByStatus(String unit, Predicate<Sampled> filter) {
        var counts =
                samples(unit, filter).stream().collect(Collectors.groupingBy(Sampled::status, Collectors.counting()));
        return Rows.STATUSES.stream()
                .filter(counts::containsKey)
                .map(status ->
                        Map.<String, Object>of("status", status, "count", Objects.requireNonNull(counts.get(status))))
                .toList();
    }

    /** Results of a sample, ordered by analyte. */
    List<Measured> results(Sampled sample, Predicate<Measured> filter) {
        return laboratory.results().stream()
                .filter(result -> result.sample().id() == sample.id())
                .filter(filter)
                .sorted(Comparator.comparing(Measured::analyteId).thenComparing(Measured::id))
                .toList();
    }

    List<Measured> results(String unit, Predicate<Measured> filter) {
        return laboratory.results().stream()
                .filter(result -> result.sample().unit().equals(unit))
                .filter(filter)
                .toList();
    }

    List<Measured> latestResults(String unit, Predicate<Measured> filter) {
        var newest = new TreeMap<Long, Measured>();
        var byTime = Comparator.<Measured, OffsetDateTime>comparing(result -> order(result.sample()))
                .thenComparing(Measured::id);
        results(unit, filter)
                .forEach(result -> newest.merge(
                        result.analyteId(), result, (one, other) -> byTime.compare(one, other) > 0 ? one : other));
        return List.copyOf(newest.values());
    }

    /** The limits of an analyte for a unit: its own and those for all units. */
    List<Limit> limits(String unit, String analyte) {
        return laboratory.limits().stream()
                .filter(limit -> limit.isOf(unit) && limit.analyte().equals(analyte))
                .toList();
    }
}
