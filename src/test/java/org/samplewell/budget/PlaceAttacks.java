package org.samplewell.budget;

import static org.samplewell.budget.Texts.each;
import static org.samplewell.budget.Texts.nested;

import java.util.List;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Asked;
import org.samplewell.budget.Attack.AskedAtOnce;

/** Small documents whose answers would be large: row 1. */
final class PlaceAttacks {

    private static final int ROW = 1;

    private PlaceAttacks() {}

    static Stream<Attack> all() {
        var sixLevels = levels(6, 20, "code");
        return Stream.of(
                asked("six levels of samples and units", sixLevels),
                new AskedAtOnce(ROW, "the same three times at once", 3, () -> Call.query(sixLevels)),
                asked("five levels", levels(5, 20, "code")),
                asked("four levels, a thousand to a page", levels(4, 1000, "code")),
                asked("six levels through edges", throughEdges()),
                asked("six levels of __typename", levels(6, 20, "__typename")),
                asked("five levels with sixty aliases at the leaf", levels(5, 20, each(60, i -> "a" + i + ":code"))),
                asked("two aliases on twelve levels", doubled()),
                asked("fragments that double twenty times", doublingFragments()),
                asked("six levels through results", throughResults()),
                asked("six levels of the latest results", throughLatestResults()),
                asked("whatever there is", everything()),
                asked(
                        "counts and cursors of a thousand pages",
                        "{units(first:1000){nodes{samples(first:1000){"
                                + "totalCount pageInfo{endCursor startCursor}edges{cursor node{code}}}}}}"),
                asked(
                        "a thousand aliases of a long text",
                        "{units(first:1000){nodes{" + each(1000, i -> "a" + i + ":description") + "}}}"),
                asked(
                        "an alias of 300 kB for each of a thousand units",
                        "{units(first:1000){nodes{" + "a".repeat(300_000) + ":code}}}"),
                asked(
                        "thirty aliases of 30 kB on samples",
                        "{units(first:300){nodes{samples(first:20){nodes{"
                                + each(30, i -> "a".repeat(30_000) + i + ":code") + "}}}}}"),
                asked("introspection, nested", introspection("fields{type{%s}}")),
                asked(
                        "introspection, nested with arguments and deprecated ones",
                        introspection("fields(includeDeprecated:true){args{type{%1$s}}type{%1$s}}")),
                asked(
                        "introspection, aliased",
                        "{" + each(2000, i -> "a" + i + ":__schema{types{name fields{name args{name} type{name}}}}")
                                + "}"),
                asked(
                        "types by name",
                        "{"
                                + each(
                                        5000,
                                        i -> "a" + i
                                                + ":__type(name:\"Unit\"){fields{name args{name description} type{name ofType{name}}}}")
                                + "}"),
                asked(
                        "possible types",
                        "{__schema{types{possibleTypes{interfaces{possibleTypes{interfaces{"
                                + "possibleTypes{interfaces{possibleTypes{fields{name}}}}}}}}}}}"));
    }

    private static Attack asked(String name, String document) {
        return new Asked(ROW, name, () -> List.of(Call.query(document)));
    }

    private static String levels(int levels, int page, String leaf) {
        return "{unit(code:\"ASH-02\"){" + nested(levels, "samples(first:" + page + "){nodes{unit{", leaf, "}}}")
                + "}}";
    }

    private static String throughEdges() {
        return "{unit(code:\"ASH-02\"){" + nested(6, "samples(first:20){edges{node{unit{", "code", "}}}}") + "}}";
    }

    private static String doubled() {
        return "{unit(code:\"ASH-02\"){" + doubled(12) + "}}";
    }

    private static String doubled(int levels) {
        return levels == 0 ? "code" : each(2, i -> "a%d:latestSample{unit{%s}}".formatted(i, doubled(levels - 1)));
    }

    private static String doublingFragments() {
        return "{unit(code:\"ASH-02\"){...F0}}"
                + each(
                        20,
                        i -> "fragment F%d on Unit{a:latestSample{unit{...F%d}}b:latestSample{unit{...F%2$d}}}"
                                .formatted(i, i + 1))
                + "fragment F20 on Unit{code}";
    }

    private static String throughResults() {
        return "{unit(code:\"ASH-02\"){" + nested(6, "samples(first:20){nodes{results{sample{unit{", "code", "}}}}}")
                + "}}";
    }

    private static String throughLatestResults() {
        return "{units(first:1000){nodes{" + nested(6, "latestResults{sample{unit{", "code", "}}}") + "}}}";
    }

    private static String everything() {
        return "{units(first:1000){nodes{samples(first:1000){nodes{results{analyte{name}sample{results{"
                + "analyte{name}sample{code}}}}}}}}}";
    }

    private static String introspection(String level) {
        var within = "name";
        for (int i = 0; i < 7; i++) {
            within = level.formatted(within);
        }
        return "{__schema{types{" + within + "}}}";
    }
}
