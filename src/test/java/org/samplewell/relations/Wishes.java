package org.samplewell.relations;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.samplewell.relations.Laboratory.Measured;
import org.samplewell.relations.Laboratory.Sampled;

/** Draws relation fields with random arguments; the same arguments come in many spellings. */
final class Wishes {

    private final Random random;
    private final Naive naive;
    private final String prefix;
    private int variables;

    Wishes(Random random, Laboratory laboratory) {
        this.random = random;
        this.naive = new Naive(laboratory);
        this.prefix = laboratory.prefix();
    }

    Wish next() {
        return switch (random.nextInt(8)) {
            case 0 ->
                ofSamples(
                        "sampleCount",
                        "",
                        filter -> unit -> naive.samples(unit, filter).size());
            case 1 ->
                ofSamples(
                        "sampleCountsByStatus",
                        " { status count }",
                        filter -> unit -> naive.countsByStatus(unit, filter));
            case 2 -> ofSamples("latestSample", " { code }", filter -> unit -> naive.latest(unit, filter));
            case 3 -> ofResults("latestResults", " { code }", filter -> unit -> naive.latestResults(unit, filter));
            case 4 ->
                ofResults(
                        "resultSummary",
                        " { count numbers nonDetects min max mean median outOfSpec uom }",
                        filter -> unit -> naive.summary(unit, filter));
            case 5 -> trend();
            default -> firstPage();
        };
    }

    private interface Answering<T> {
        java.util.function.Function<String, @org.jspecify.annotations.Nullable Object> by(Predicate<T> filter);
    }

    private Wish ofSamples(String name, String selection, Answering<Sampled> answering) {
        var filter = sampleFilter();
        var given = given("SampleFilter", filter.arguments(), true);
        return new Wish(
                name + given.text("filter") + selection,
                Set.of(name + filter.key()),
                given.variables(),
                answering.by(filter.test()));
    }

    private Wish ofResults(String name, String selection, Answering<Measured> answering) {
        var filter = resultFilter();
        var given = given("ResultFilter", filter.arguments(), false);
        return new Wish(
                name + given.text("filter") + selection,
                Set.of(name + filter.key()),
                given.variables(),
                answering.by(filter.test()));
    }

    private Wish firstPage() {
        var filter = sampleFilter();
        var size = 1 + random.nextInt(4);
        var backward = random.nextBoolean();
        var total = random.nextBoolean();
        var order = random.nextBoolean() ? "" : ", orderBy: COLLECTED_AT_DESC";
        var given = given("SampleFilter", filter.arguments(), false);
        var loads = new ArrayList<>(List.of("samples" + size + backward + filter.key()));
        if (total) {
            loads.add("total" + filter.key());
        }
        var text = "samples(%s: %d%s, filter: %s) { nodes { code } pageInfo { hasNextPage hasPreviousPage } %s}"
                .formatted(backward ? "last" : "first", size, order, given.value(), total ? "totalCount " : "");
        return new Wish(text, Set.copyOf(loads), given.variables(), unit -> {
            var all = naive.samples(unit, filter.test());
            var page = backward
                    ? all.subList(Math.max(0, all.size() - size), all.size())
                    : all.subList(0, Math.min(size, all.size()));
            var answer = new LinkedHashMap<String, Object>();
            answer.put(
                    "nodes",
                    page.stream().map(sample -> Map.of("code", sample.code())).toList());
            answer.put(
                    "pageInfo",
                    Map.of(
                            "hasNextPage", !backward && all.size() > size,
                            "hasPreviousPage", backward && all.size() > size));
            if (total) {
                answer.put("totalCount", all.size());
            }
            return answer;
        });
    }

    private Wish trend() {
        var analyte = prefix + one("A", "B", "D");
        var bucket = one("HOUR", "DAY", "WEEK", "MONTH");
        var zone = one("UTC", "Europe/Zurich", "America/Chicago");
        var arguments = new ArrayList<>(List.of("analyte: \"" + analyte + "\""));
        if (!bucket.equals("DAY") || random.nextBoolean()) {
            arguments.add("bucket: " + bucket);
        }
        if (!zone.equals("UTC") || random.nextBoolean()) {
            arguments.add("timeZone: \"" + zone + "\"");
        }
        Collections.shuffle(arguments, random);
        Predicate<Measured> filter = LIVE_ROUTINE.and(result -> result.analyte().equals(analyte));
        return new Wish(
                "trend(" + String.join(", ", arguments) + ") { from count nonDetects min max mean }",
                Set.of("trend" + analyte + bucket + zone),
                Map.of(),
                unit -> naive.trend(unit, filter, bucket, ZoneId.of(zone)));
    }

    /** A filter: its fields in GraphQL, what makes it equal to another, and what it lets pass. */
    private record Filter<T>(Map<String, Object> arguments, Predicate<T> test) {

        String key() {
            return new TreeMap<>(arguments).toString();
        }
    }

    private Filter<Sampled> sampleFilter() {
        var arguments = new LinkedHashMap<String, Object>();
        Predicate<Sampled> test = sample -> true;
        if (random.nextInt(3) == 0) {
            var status = some("RECEIVED", "PUBLISHED", "INVALID");
            arguments.put("status", status);
            test = test.and(sample -> status.contains(sample.status()));
        }
        if (random.nextInt(4) == 0) {
            var media = some("WATER", "SOIL");
            arguments.put("media", media);
            test = test.and(sample -> media.contains(sample.media()));
        }
        if (random.nextInt(4) == 0) {
            var from = time();
            arguments.put("collectedFrom", from.toString());
            test = test.and(sample -> !Naive.order(sample).isBefore(from));
        }
        if (random.nextInt(4) == 0) {
            var before = time();
            arguments.put("collectedBefore", before.toString());
            test = test.and(sample -> sample.at() != null && sample.at().isBefore(before));
        }
        return new Filter<>(arguments, test);
    }

    private static final Predicate<Measured> LIVE =
            result -> !Set.of("RETRACTED", "REJECTED").contains(result.status());
    private static final Predicate<Measured> LIVE_ROUTINE =
            LIVE.and(result -> result.sample().qc().equals("ROUTINE"));

    private Filter<Measured> resultFilter() {
        var arguments = new LinkedHashMap<String, Object>();
        Predicate<Measured> test = result -> true;
        if (random.nextInt(2) == 0) {
            var analytes =
                    some("A", "B", "C").stream().map(prefix::concat).sorted().toList();
            arguments.put("analyte", analytes);
            test = test.and(result -> analytes.contains(result.analyte()));
        }
        if (random.nextInt(4) == 0) {
            var status = some("RETRACTED", "VERIFIED", "PUBLISHED");
            arguments.put("status", status);
            test = test.and(result -> status.contains(result.status()));
        } else {
            test = test.and(LIVE);
        }
        if (random.nextInt(4) == 0) {
            arguments.put("qcKind", List.of("FIELD_BLANK"));
            test = test.and(result -> result.sample().qc().equals("FIELD_BLANK"));
        } else {
            test = test.and(result -> result.sample().qc().equals("ROUTINE"));
        }
        if (random.nextInt(4) == 0) {
            var before = time();
            arguments.put("collectedBefore", before.toString());
            test = test.and(result -> result.sample().at() != null
                    && Objects.requireNonNull(result.sample().at()).isBefore(before));
        }
        return new Filter<>(arguments, test);
    }

    /** An input as it stands in the document: spelled out, or a variable. */
    private record Given(String value, Map<String, Object> variables) {

        String text(String argument) {
            return value.isEmpty() ? "" : "(" + argument + ": " + value + ")";
        }
    }

    private Given given(String type, Map<String, Object> fields, boolean mayBeLeftOut) {
        if (fields.isEmpty() && mayBeLeftOut && random.nextBoolean()) {
            return new Given("", Map.of());
        }
        if (random.nextInt(3) == 0) {
            var name = type + "_" + variables++;
            return new Given("$" + name, Map.of(name, fields));
        }
        var texts = new ArrayList<String>();
        fields.forEach((name, value) -> texts.add(name + ": " + literal(name, value)));
        if (!fields.containsKey("status") && random.nextInt(4) == 0) {
            texts.add("status: null");
        }
        Collections.shuffle(texts, random);
        return new Given("{" + String.join(", ", texts) + "}", Map.of());
    }

    /** A list of one may stand without its brackets, and the order in a list means nothing. */
    private String literal(String name, Object value) {
        var isEnum = !name.startsWith("collected") && !name.equals("analyte");
        if (!(value instanceof List<?> many)) {
            return "\"" + value + "\"";
        }
        var texts = new ArrayList<>(many.stream()
                .map(each -> isEnum ? each.toString() : "\"" + each + "\"")
                .toList());
        Collections.shuffle(texts, random);
        return texts.size() == 1 && random.nextBoolean() ? texts.get(0) : texts.toString();
    }

    private OffsetDateTime time() {
        return OffsetDateTime.parse("2024-03-20T00:00Z").plusHours(random.nextInt(60) * 5L);
    }

    private List<String> some(String... all) {
        var some = new ArrayList<>(List.of(all));
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(all.length)).stream().sorted().toList();
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
