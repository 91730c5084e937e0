package org.samplewell.budget;

import static org.samplewell.budget.Texts.each;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Asked;
import org.samplewell.budget.Attack.Forbidden;

/** Documents whose plans are large, are useless, or need another engine: rows 3, 5 and 7. */
final class PlanAttacks {

    private PlanAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                new Asked(3, "thirty documents of fragments with ten aliases each", () -> fragments(30, 10, 4)),
                new Asked(3, "thirty of three levels with forty aliases each", () -> fragments(30, 40, 3)),
                new Asked(3, "thirty of inline fragments", () -> inline(30)),
                new Asked(3, "thirty of 20,000 fields", () -> wide(30)),
                new Asked(3, "three thousand small documents", () -> small(3000)),
                new Asked(3, "one document with other variables of @skip", () -> skips(200)),
                new Asked(5, "80,000 waiting fetches from 2 kB", () -> fragments(1, 17, 4)),
                new Asked(5, "60,000 waiting fetches in three levels", () -> fragments(1, 39, 3)),
                waiting("80 aliases of a relation for each unit", i -> "a%d:organization{name}".formatted(i)),
                waiting("80 aliases of the latest sample for each unit", i -> "a%d:latestSample{code}".formatted(i)),
                waiting(
                        "40 pages with other filters for each unit",
                        i -> i % 2 == 0 ? "code" : "a%d:samples(first:%1$d){nodes{code}}".formatted(i + 1)),
                new Forbidden(
                        7,
                        "@experimental_disableErrorPropagation",
                        () -> List.of(Call.query(
                                "query @experimental_disableErrorPropagation{unit(code:\"ASH-02\"){code}}"))),
                new Forbidden(
                        7,
                        "@defer",
                        () -> List.of(Call.query("{unit(code:\"ASH-02\"){... @defer(label:\"x\"){code}}}"))));
    }

    private static Attack waiting(String name, IntFunction<String> alias) {
        return new Asked(5, name, () -> List.of(Call.query("{units(first:1000){nodes{" + each(80, alias) + "}}}")));
    }

    /** Each fragment spreads the next one. The number of fields in the plan is aliases to the power of levels. */
    private static List<Call> fragments(int documents, int aliases, int levels) {
        return documents(
                documents,
                d -> "{unit(code:\"ASH-02\"){...F0}}"
                        + each(
                                levels,
                                l -> "fragment F" + l + " on Unit{"
                                        + each(aliases, a -> "d%da%d:latestSample{unit{...F%d}}".formatted(d, a, l + 1))
                                        + "}")
                        + "fragment F" + levels + " on Unit{d" + d + ":code}");
    }

    private static List<Call> inline(int documents) {
        return documents(
                documents,
                d -> "{unit(code:\"ASH-02\"){" + each(8000, i -> "...on Unit{d%da%d:code}".formatted(d, i)) + "}}");
    }

    private static List<Call> wide(int documents) {
        return documents(
                documents, d -> "{unit(code:\"ASH-02\"){" + each(20_000, i -> "d%da%d:code".formatted(d, i)) + "}}");
    }

    private static List<Call> small(int documents) {
        return documents(documents, d -> "{unit(code:\"ASH-02\"){d" + d + ":code}}");
    }

    private static List<Call> skips(int documents) {
        return documents(
                documents,
                d -> "{unit(code:\"ASH-02\"){" + each(1000, i -> "a%d:code@skip(if:%s)".formatted(i, i % (d + 2) == 0))
                        + "}}");
    }

    private static List<Call> documents(int documents, IntFunction<String> document) {
        return IntStream.range(0, documents).mapToObj(document).map(Call::query).toList();
    }
}
