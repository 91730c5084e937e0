package org.samplewell.relations;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Argument.Name;
import org.samplewell.relations.Laboratory.Measured;
import org.samplewell.relations.Laboratory.Sampled;

/** Generates relations of units with random arguments. */
record UnitWishes(Random random, Laboratory laboratory, Cursors cursors) {

    /** The code and up to six relations, some of them repeated. */
    Selection<String> some() {
        var wishes = new ArrayList<Wish<String>>(List.of(Wish.plain("code", code -> code)));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            wishes.add(wishes.size() > 1 && random.nextInt(4) == 0 ? wishes.get(wishes.size() - 1) : next());
        }
        return new Selection<>(wishes);
    }

    private Wish<String> next() {
        return switch (random.nextInt(10)) {
            case 0 -> below().organization();
            case 1 -> sampleCount();
            case 2 -> countsByStatus();
            case 3 -> latestSample();
            case 4 -> latestResults();
            case 5 -> summary();
            case 6, 7 -> trend();
            default -> new PageWishes(random, laboratory, cursors).page(filter());
        };
    }

    private SampleWishes below() {
        return new SampleWishes(random, laboratory);
    }

    private Naive naive() {
        return new Naive(laboratory);
    }

    private Filter<Sampled> filter() {
        var codes = List.copyOf(laboratory.units().keySet());
        var one = codes.get(random.nextInt(codes.size()));
        return new Filter<Sampled>(random)
                .constants(3, "status", "SampleStatus", Sampled::status, Rows.STATUSES)
                .times(6, "collected", Sampled::at)
                .constants(4, "media", "Media", Sampled::media, List.of("WATER", "SOIL"))
                .constants(5, "qcKind", "QcKind", Sampled::qc, List.of("ROUTINE", "FIELD_BLANK"))
                .prefix(8, Sampled::code, random.nextBoolean() ? one : one + "-B")
                .texts(8, "unit", Sampled::unit, codes);
    }

    private Wish<String> sampleCount() {
        var filter = filter();
        return leaf(
                "sampleCount",
                filter.argument("SampleFilter"),
                "",
                unit -> naive().samples(unit, filter.test()).size());
    }

    private Wish<String> countsByStatus() {
        var filter = filter();
        return leaf(
                "sampleCountsByStatus",
                filter.argument("SampleFilter"),
                " { status count }",
                unit -> naive().countsByStatus(unit, filter.test()));
    }

    private Wish<String> summary() {
        var filter = below().filterOfUnits();
        return leaf(
                "resultSummary",
                filter.argument("ResultFilter!"),
                " { count numbers nonDetects min max mean median outOfSpec uom }",
                unit -> Figures.summary(naive().results(unit, filter.test())));
    }

    private static Wish<String> leaf(
            String name, List<Argument> arguments, String selection, Function<String, @Nullable Object> value) {
        return new Wish<>(name, arguments, spelling -> selection, (unit, costs, wave) -> {
            costs.load(wave, name + Argument.key(arguments), unit);
            return value.apply(unit);
        });
    }

    private Wish<String> latestSample() {
        var filter = filter();
        var arguments = filter.argument("SampleFilter");
        var selection = below().ofSamples(2);
        return new Wish<>("latestSample", arguments, selection::text, (unit, costs, wave) -> {
            costs.load(wave, "latestSample" + Argument.key(arguments), unit);
            var dated = naive().samples(unit, filter.test().and(sample -> sample.at() != null));
            return dated.isEmpty() ? null : selection.of(dated.get(0), costs, wave + 1);
        });
    }

    private Wish<String> latestResults() {
        var filter = below().filterOfUnits();
        var arguments = filter.argument("ResultFilter");
        var selection = below().ofResults(2, true);
        return new Wish<>("latestResults", arguments, selection::text, (unit, costs, wave) -> {
            costs.load(wave, "latestResults" + Argument.key(arguments), unit);
            return selection.ofEach(naive().latestResults(unit, filter.test()), costs, wave + 1);
        });
    }

    private Wish<String> trend() {
        var analyte = laboratory.prefix() + one("A", "B", "D");
        var bucket = one("HOUR", "DAY", "DAY", "WEEK", "MONTH");
        var zone = one(
                "UTC",
                "UTC",
                "Europe/Zurich",
                "America/Chicago",
                "Asia/Kathmandu",
                "Africa/Cairo",
                "America/Havana",
                "America/Nuuk",
                "Australia/Lord_Howe");
        var times = new Filter<Measured>(random)
                .since(3, "from", result -> result.sample().at())
                .before(3, "to", result -> result.sample().at());
        var arguments = new ArrayList<>(times.fields());
        arguments.add(new Argument("analyte", "String!", analyte));
        arguments.add(new Argument("bucket", "TrendBucket", new Name(bucket), new Name("DAY")));
        arguments.add(new Argument("timeZone", "String", zone, "UTC"));
        Predicate<Measured> filter = times.test()
                .and(result -> result.analyte().equals(analyte))
                .and(result -> !List.of("RETRACTED", "REJECTED").contains(result.status()))
                .and(result -> result.sample().qc().equals("ROUTINE"));
        return leaf(
                "trend",
                arguments,
                " { from count nonDetects min max mean uom limit { min warnMax uom } }",
                unit -> new Stretches(bucket, ZoneId.of(zone), naive().limits(unit, analyte))
                        .trend(naive().results(unit, filter)));
    }

    private String one(String... some) {
        return some[random.nextInt(some.length)];
    }
}
