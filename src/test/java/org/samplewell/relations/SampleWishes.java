package org.samplewell.relations;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Measured;
import org.samplewell.relations.Laboratory.Sampled;

/** Generates random selections of samples and results: to-one relations, children and their counts. */
record SampleWishes(Random random, Laboratory laboratory) {

    /** A selection of samples with this maximum depth of relations. */
    Selection<Sampled> ofSamples(int deep) {
        var wishes = new ArrayList<Wish<Sampled>>(List.of(Wish.plain("code", Sampled::code)));
        if (random.nextBoolean()) {
            wishes.add(Wish.plain("collectedAt", SampleWishes::shown));
        }
        for (int i = deep == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            wishes.add(
                    switch (random.nextInt(3)) {
                        case 0 -> unit(deep);
                        case 1 -> results(deep);
                        default -> resultCount();
                    });
        }
        return new Selection<>(wishes);
    }

    private static @Nullable Object shown(Sampled sample) {
        if (sample.at() == null) {
            return null;
        }
        var at = sample.at().withOffsetSameInstant(ZoneOffset.UTC);
        return "DAY".equals(sample.precision()) ? at.toLocalDate().toString() : Stretches.SECONDS.format(at);
    }

    private Wish<Sampled> unit(int deep) {
        var selection = ofUnits(deep > 1);
        return new Wish<>("unit", List.of(), selection::text, (sample, costs, wave) -> {
            costs.load(wave, "Sample.unit", sample.unit());
            return selection.of(sample.unit(), costs, wave + 1);
        });
    }

    private Selection<String> ofUnits(boolean deeper) {
        var wishes = new ArrayList<Wish<String>>(List.of(Wish.plain("code", code -> code)));
        if (deeper && random.nextBoolean()) {
            wishes.add(organization());
        }
        return new Selection<>(wishes);
    }

    /** The organization of a unit. */
    Wish<String> organization() {
        return new Wish<>("organization", List.of(), spelling -> " { f0: code }", (unit, costs, wave) -> {
            var organization = laboratory.units().getOrDefault(unit, "none");
            costs.load(wave, "Unit.organization", organization);
            return Map.of("f0", organization);
        });
    }

    private Wish<Sampled> results(int deep) {
        var filter = filter();
        var arguments = filter.argument("ResultFilter");
        var selection = ofResults(deep - 1, false);
        return new Wish<>("results", arguments, selection::text, (sample, costs, wave) -> {
            costs.load(wave, "Sample.results" + Argument.key(arguments), sample.id());
            return selection.ofEach(new Naive(laboratory).results(sample, filter.test()), costs, wave + 1);
        });
    }

    private Wish<Sampled> resultCount() {
        var filter = filter();
        var arguments = filter.argument("ResultFilter");
        return new Wish<>("resultCount", arguments, spelling -> "", (sample, costs, wave) -> {
            costs.load(wave, "Sample.resultCount" + Argument.key(arguments), sample.id());
            return new Naive(laboratory).results(sample, filter.test()).size();
        });
    }

    /** A selection of results with this maximum depth of relations. */
    Selection<Measured> ofResults(int deep, boolean withSample) {
        var wishes = new ArrayList<Wish<Measured>>(
                List.of(Wish.plain("code", Measured::code), Wish.plain("value", Measured::value)));
        if (deep > 0 && random.nextBoolean()) {
            wishes.add(new Wish<>("analyte", List.of(), spelling -> " { f0: code }", (result, costs, wave) -> {
                costs.load(wave, "Result.analyte", result.analyteId());
                return Map.of("f0", result.analyte());
            }));
        }
        if (deep > 0 && withSample && random.nextBoolean()) {
            var selection = ofSamples(deep - 1);
            wishes.add(new Wish<>("sample", List.of(), selection::text, (result, costs, wave) -> {
                costs.load(wave, "Result.sample", result.sample().id());
                return selection.of(result.sample(), costs, wave + 1);
            }));
        }
        return new Selection<>(wishes);
    }

    /** A random filter of results. */
    Filter<Measured> filter() {
        var analytes = Rows.ANALYTES.subList(0, 3).stream()
                .map(laboratory.prefix()::concat)
                .toList();
        return new Filter<Measured>(random)
                .texts(2, "analyte", Measured::analyte, analytes)
                .constants(6, "flag", "ResultFlag", Measured::flag, List.of("IN_SPEC", "OUT_OF_SPEC"))
                .constants(4, "status", "ResultStatus", Measured::status, List.of("RETRACTED", "VERIFIED", "PUBLISHED"))
                .constants(
                        6,
                        "detectionCondition",
                        "DetectionCondition",
                        Measured::condition,
                        List.of("DETECTED", "DETECTED_NOT_QUANTIFIED", "NOT_DETECTED"))
                .times(8, "analysed", Measured::analysedAt)
                .times(6, "collected", result -> result.sample().at())
                .constants(4, "qcKind", "QcKind", result -> result.sample().qc(), List.of("FIELD_BLANK", "ROUTINE"));
    }

    /** A random filter of a unit's results. By default it selects active results of routine samples. */
    Filter<Measured> filterOfUnits() {
        var filter = filter();
        Predicate<Measured> live = result -> !List.of("RETRACTED", "REJECTED").contains(result.status());
        Predicate<Measured> routine = result -> result.sample().qc().equals("ROUTINE");
        return filter.and(filter.has("status") ? result -> true : live)
                .and(filter.has("qcKind") ? result -> true : routine);
    }
}
