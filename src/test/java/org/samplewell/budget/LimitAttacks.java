package org.samplewell.budget;

import static org.samplewell.budget.Texts.each;
import static org.samplewell.budget.Texts.list;
import static org.samplewell.budget.Texts.nested;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Taken;

/** Valid operations just below the default limits, so that they are executed: row 5. */
final class LimitAttacks {

    private static final int ROW = 5;

    private LimitAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(operations(), documents());
    }

    private static Stream<Attack> operations() {
        return Stream.of(
                units("1,990 merged fields", each(1990, i -> "code")),
                units("490 aliases of a value", each(490, i -> "a" + i + ":code")),
                units("490 aliases of a relation", each(490, i -> "a" + i + ":organization{name}")),
                units("480 aliases of the latest sample", each(480, i -> "a" + i + ":latestSample{code}")),
                asked("depth 24", "{unit(code:\"ASH-02\"){" + nested(11, "latestSample{unit{", "code", "}}") + "}}"),
                asked(
                        "a place for each of a million",
                        "{units(first:500){nodes{samples(first:500){nodes{" + each(36, i -> "a" + i + ":code")
                                + "}}}}}"),
                asked("pages of pages", pages(19)),
                units("48 other counts", each(48, i -> "a%d:sampleCount(filter:{codePrefix:\"%1$d\"})".formatted(i))),
                asked(
                        "990 errors",
                        "{units(first:99){nodes{"
                                + each(10, i -> "a" + i + ":trend(analyte:\"a\",timeZone:\"no\"){from}") + "}}}"),
                units("hours of all times", "trend(analyte:\"TEMP\",bucket:HOUR){from count min max mean}"),
                asked(
                        "types, whole",
                        "{__schema{types{name description fields(includeDeprecated:true){name description "
                                + "args{name description type{name kind ofType{name kind}}}type{name kind ofType{name}}}}}}"));
    }

    private static Stream<Attack> documents() {
        return Stream.of(
                asked("80,000 fetches of one fragment", fragments(7, 3)),
                asked("fragments that overlap", overlapping(9, 40)),
                asked(
                        "one key with 600 selections",
                        "{unit(code:\"ASH-02\"){" + each(600, i -> "latestSample{unit{code}}") + "}}"),
                asked(
                        "one key with nested selections",
                        "{"
                                + each(
                                        120,
                                        i -> "unit(code:\"ASH-02\"){" + nested(7, "latestSample{unit{", "code", "}}")
                                                + "}")
                                + "}"),
                asked(
                        "one key by 300 fragments",
                        "{unit(code:\"ASH-02\"){" + each(300, i -> "...F" + i) + "}}"
                                + each(300, i -> "fragment F%d on Unit{latestSample{unit{code}}}".formatted(i))),
                asked(
                        "fragments that spread all later ones",
                        "{unit(code:\"ASH-02\"){...F0}}"
                                + each(
                                        10,
                                        i -> "fragment F%d on Unit{code %s}"
                                                .formatted(i, each(9 - i, j -> "...F" + (9 - j))))),
                asked(
                        "forty variables",
                        "query(" + each(40, i -> "$v" + i + ":Int=1") + "){unit(code:\"ASH-02\"){"
                                + each(40, i -> "a" + i + ":samples(first:$v" + i + "){totalCount}") + "}}"),
                texts("5,000 codes", "{units(filter:{organization:$v}){totalCount nodes{code}}}", 5_000, 20),
                texts(
                        "45 pages by 5,000 codes",
                        "{" + each(45, i -> "a%d:samples(first:%d,filter:{unit:$v}){nodes{code}}".formatted(i, i + 1))
                                + "}",
                        5_000,
                        20),
                texts("450 long codes", "{samples(filter:{unit:$v}){totalCount}}", 450, 1990),
                asked(
                        "cursors of 1,990 characters",
                        "{" + each(400, i -> "a%d:units(after:\"%s\"){totalCount}".formatted(i, "A".repeat(1990)))
                                + "}"),
                asked("990,000 blanks", " ".repeat(990_000) + "{__typename}"),
                asked("comments of 1,990 characters", ("#" + "x".repeat(1989) + "\n").repeat(490) + "{__typename}"));
    }

    private static Attack asked(String name, String document) {
        return new Taken(ROW, "below the limits: " + name, () -> List.of(Call.query(document)));
    }

    private static Attack units(String name, String fields) {
        return asked(name + " of each unit", "{units(first:1000){nodes{" + fields + "}}}");
    }

    private static Attack texts(String name, String selection, int size, int length) {
        return new Taken(
                ROW,
                "below the limits: " + name,
                () -> List.of(Call.query(
                        "query($v:[String!])" + selection,
                        Map.of("v", list(size, i -> "x".repeat(length - 6) + "%06d".formatted(i))))));
    }

    private static String pages(int page) {
        return "{unit(code:\"ASH-02\"){" + nested(4, "samples(first:" + page + "){nodes{unit{", "code", "}}}") + "}}";
    }

    /** Each fragment spreads the next one this number of times. */
    private static String fragments(int aliases, int levels) {
        return "{units(first:1000){nodes{...F0}}}"
                + each(
                        levels,
                        l -> "fragment F" + l + " on Unit{"
                                + each(aliases, a -> "a%d:latestSample{unit{...F%d}}".formatted(a, l + 1)) + "}")
                + "fragment F" + levels + " on Unit{code}";
    }

    /** Fragments with the same deep fields. Validation must compare every pair of them. */
    private static String overlapping(int levels, int fragments) {
        return "{unit(code:\"ASH-02\"){" + each(fragments, i -> "...F" + i) + "}}"
                + each(
                        fragments,
                        i -> "fragment F" + i + " on Unit{" + nested(levels, "latestSample{unit{", "code name", "}}")
                                + "}");
    }
}
