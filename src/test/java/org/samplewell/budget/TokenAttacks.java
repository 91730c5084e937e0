package org.samplewell.budget;

import static org.samplewell.budget.Texts.each;
import static org.samplewell.budget.Texts.nested;

import java.util.List;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Asked;

/** Documents and JSON that are expensive to parse, before any database access: row 6. */
final class TokenAttacks {

    private static final int LONG = 990_000;

    private TokenAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(tokens(), json());
    }

    private static Stream<Attack> tokens() {
        var digits = "9".repeat(LONG);
        return Stream.of(
                asked("an int of 990,000 digits", "{units(first:" + digits + "){nodes{code}}}"),
                asked("a float of 990,000 digits", "{units(first:0." + digits + "){nodes{code}}}"),
                asked("1e999999999 as an Int", "{units(first:1e999999999){nodes{code}}}"),
                asked(
                        "a thousand ints of 900 digits",
                        "{samples(filter:{codePrefix:[" + each(1000, i -> "9".repeat(900)) + "]}){nodes{code}}}"),
                asked("a string of 990,000 characters", "{unit(code:\"" + "x".repeat(LONG) + "\"){code}}"),
                asked("a string of 160,000 escapes", "{unit(code:\"" + "\\u0041".repeat(160_000) + "\"){code}}"),
                asked("a string without its end", "{unit(code:\"" + "x".repeat(LONG)),
                asked(
                        "a block string of blanks and lines",
                        "{unit(code:\"\"\"" + each(400_000, i -> i % 2 == 0 ? "\n" : "") + "\"\"\"){code}}"),
                asked("a block string without its end", "{unit(code:\"\"\"" + "\"\" ".repeat(300_000)),
                asked("a name of 990,000 characters", "{" + "x".repeat(LONG) + "}"),
                asked("a comment of 990,000 characters", "#" + "x".repeat(LONG) + "\n{__typename}"),
                asked("300,000 comments", "#x\n".repeat(300_000) + "{__typename}"),
                asked("990,000 commas", ",".repeat(LONG) + "{__typename}"),
                asked("braces 400,000 deep", nested(400_000, "{", "", "}")),
                asked("selections 90,000 deep", nested(90_000, "{a", "", "}")),
                asked(
                        "selections 400 deep",
                        "{unit(code:\"x\")" + nested(400, "{latestSample{unit", "{code}", "}}") + "}"),
                asked(
                        "a list 400,000 deep",
                        "{samples(filter:{unit:" + nested(400_000, "[", "", "]") + "}){nodes{code}}}"),
                asked(
                        "an object 200,000 deep",
                        "{samples(filter:" + nested(200_000, "{a:", "1", "}") + "){nodes{code}}}"),
                asked("a type 400,000 deep", "query($v:" + nested(400_000, "[", "Int", "]") + "){__typename}"),
                asked(
                        "a list of 400,000 texts",
                        "{samples(filter:{unit:[" + "\"\"".repeat(400_000) + "]}){nodes{code}}}"),
                asked("50,000 directives", "{__typename" + "@include(if:true)".repeat(50_000) + "}"),
                asked("50,000 operations", each(50_000, i -> "query Q" + i + "{__typename}")),
                asked("40,000 operations without a name", "{__typename}".repeat(40_000)),
                asked(
                        "a chain of 15,000 fragments",
                        "{...F0}"
                                + each(15_000, i -> "fragment F%d on Query{...F%d}".formatted(i, i + 1))
                                + "fragment F15000 on Query{__typename}"),
                asked(
                        "a circle of 15,000 fragments",
                        "{...F0}" + each(15_000, i -> "fragment F%d on Query{...F%d}".formatted(i, (i + 1) % 15_000))),
                asked(
                        "fragments that spread all others",
                        "{...F0}" + each(300, i -> "fragment F" + i + " on Query{" + each(300, j -> "...F" + j) + "}")),
                asked(
                        "fragments that spread all later ones",
                        "{...F0}"
                                + each(
                                        150,
                                        i -> "fragment F" + i + " on Query{__typename "
                                                + each(149 - i, j -> "...F" + (149 - j)) + "}")),
                asked("one spread 150,000 times", "{" + "...F ".repeat(150_000) + "}fragment F on Query{__typename}"),
                asked("__typename 90,000 times", "{" + "__typename ".repeat(90_000) + "}"),
                asked("80,000 aliases of __typename", "{" + each(80_000, i -> "a" + i + ":__typename") + "}"),
                asked("one object 20,000 times", "{" + "unit(code:\"ASH-02\"){code name kind} ".repeat(20_000) + "}"),
                asked(
                        "one nested object 3,000 times",
                        "{" + ("unit(code:\"x\")" + nested(10, "{latestSample{unit", "{code}", "}}")).repeat(3000)
                                + "}"),
                asked(
                        "one alias of 30,000 fields that differ",
                        "{" + each(30_000, i -> "a:unit(code:\"" + i + "\"){code}") + "}"),
                asked("nested selections that overlap by fragments", overlapping()),
                asked("inline fragments 3,000 deep", "{" + nested(3000, "...on Query{", "__typename", "}") + "}"),
                asked("inline fragments 50,000 wide", "{" + "...{__typename}".repeat(50_000) + "}"),
                asked(
                        "30,000 variables",
                        "query(" + each(30_000, i -> "$v" + i + ":Int=1") + "){"
                                + each(30_000, i -> "a" + i + ":units(first:$v" + i + "){totalCount}") + "}"));
    }

    /** Validation must compare every pair of the fragments' fields. */
    private static String overlapping() {
        return "{unit(code:\"x\"){" + each(200, i -> "...F" + i) + "}}"
                + each(
                        200,
                        i -> "fragment F" + i + " on Unit{latestSample{unit{latestSample{unit{"
                                + each(10, j -> "a" + j + ":code") + "}}}}}");
    }

    private static Stream<Attack> json() {
        return Stream.of(
                sent(
                        "JSON 400,000 deep",
                        "{\"query\":\"{__typename}\",\"variables\":{\"v\":" + nested(400_000, "[", "", "]") + "}}"),
                sent(
                        "JSON objects 150,000 deep",
                        "{\"query\":\"{__typename}\",\"variables\":" + nested(150_000, "{\"a\":", "1", "}") + "}"),
                sent(
                        "a JSON number of 990,000 digits",
                        "{\"query\":\"{__typename}\",\"variables\":{\"v\":" + "9".repeat(LONG) + "}}"),
                sent(
                        "1e999999999 as a variable",
                        "{\"query\":\"query($v:Int){units(first:$v){nodes{code}}}\","
                                + "\"variables\":{\"v\":1e999999999}}"),
                sent(
                        "1e-999999999 as a variable",
                        "{\"query\":\"query($v:Int){units(first:$v){nodes{code}}}\","
                                + "\"variables\":{\"v\":1e-999999999}}"),
                sent("a JSON name of 900,000 characters", "{\"" + "x".repeat(900_000) + "\":1}"),
                sent(
                        "80,000 JSON names",
                        "{\"query\":\"{__typename}\",\"variables\":{"
                                + String.join(",", Texts.list(80_000, i -> "\"a" + i + "\":1")) + "}}"),
                sent(
                        "an operation name of 900,000 characters",
                        "{\"query\":\"{__typename}\",\"operationName\":\"" + "x".repeat(900_000) + "\"}"),
                sent(
                        "an array of 60,000 requests",
                        "[" + String.join(",", Texts.list(30_000, i -> "{\"query\":\"{__typename}\"}")) + "]"),
                sent(
                        "extensions of 900,000 characters",
                        "{\"query\":\"{__typename}\",\"extensions\":{\"explain\":\"" + "x".repeat(900_000) + "\"}}"),
                new Asked(
                        6,
                        "a query of 60 kB in the address",
                        () -> List.of(Call.getQuery("{" + each(4000, i -> "a" + i + ":__typename") + "}"))));
    }

    private static Attack asked(String name, String document) {
        return new Asked(6, name, () -> List.of(Call.query(document)));
    }

    private static Attack sent(String name, String body) {
        return new Asked(6, name, () -> List.of(Call.json(body)));
    }
}
