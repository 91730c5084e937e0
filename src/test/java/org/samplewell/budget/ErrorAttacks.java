package org.samplewell.budget;

import static org.samplewell.budget.Texts.each;
import static org.samplewell.budget.Texts.list;
import static org.samplewell.budget.Texts.nested;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Asked;
import org.samplewell.budget.Attack.AskedAtOnce;

/** Requests that would cause very many or very long errors: row 2. */
final class ErrorAttacks {

    private static final int ROW = 2;

    /** Fails for each unit, because the time zone does not exist. */
    private static final String FAILING = "trend(analyte:\"a\",timeZone:\"no\"){from}";

    private ErrorAttacks() {}

    static Stream<Attack> all() {
        var failing = failing(4, FAILING);
        return Stream.of(
                asked("a failing leaf under four levels", failing),
                new Asked(
                        ROW,
                        "the same with a second to wait",
                        () -> List.of(Call.query(failing).with("Prefer", "wait=1"))),
                new AskedAtOnce(ROW, "the same four times at once", 4, () -> Call.query(failing)),
                asked("a page too large under four levels", failing(4, "samples(first:100000){nodes{code}}")),
                asked("a cursor that is none under four levels", failing(4, "samples(after:\"x\"){nodes{code}}")),
                asked(
                        "a failing leaf with a long text under three levels",
                        failing(3, "trend(analyte:\"a\",timeZone:\"" + "n".repeat(100_000) + "\"){from}")),
                asked("sums that don't convert under three levels", failing(3, "resultSummary(filter:{}){mean}")),
                asked(
                        "three hundred failing aliases for each unit",
                        "{units(first:1000){nodes{" + each(300, i -> "a" + i + ":" + FAILING) + "}}}"),
                asked("ids that are none", "{" + each(20_000, i -> "a" + i + ":node(id:\"!\"){id}") + "}"),
                asked("unknown fields", "{" + each(100_000, i -> "a" + i) + "}"),
                asked("unknown arguments", "{unit(code:\"ASH-02\" " + each(60_000, i -> "a" + i + ":1") + "){code}}"),
                asked(
                        "unknown fields in nested selections",
                        "{unit(code:\"ASH-02\"){" + each(20_000, i -> "a" + i + ":organization{x}") + "}}"),
                asked("unused fragments", "{__typename}" + each(20_000, i -> "fragment F" + i + " on Unit{code}")),
                asked("unknown fragments", "{" + each(50_000, i -> "...F" + i) + "}"),
                asked("unused variables", "query(" + each(50_000, i -> "$v" + i + ":Int") + "){__typename}"),
                asked("unknown types of variables", "query(" + each(50_000, i -> "$v" + i + ":X") + "){__typename}"),
                asked("unknown directives", "{__typename" + "@x".repeat(100_000) + "}"),
                asked(
                        "literals of a wrong kind",
                        "{samples(filter:{status:[" + each(100_000, i -> "1") + "]}){nodes{code}}}"),
                asked(
                        "input fields that are unknown",
                        "{samples(filter:{" + each(60_000, i -> "a" + i + ":1") + "}){nodes{code}}}"),
                variables("values of a wrong kind", "[SampleStatus!]", list(100_000, i -> "WRONG" + i)),
                variables("nulls where none may be", "[SampleStatus!]", Collections.nCopies(100_000, Map.of())));
    }

    private static Attack asked(String name, String document) {
        return new Asked(ROW, name, () -> List.of(Call.query(document)));
    }

    private static Attack variables(String name, String type, Object value) {
        return new Asked(
                ROW,
                name,
                () -> List.of(Call.query(
                        "query($v:" + type + "){samples(filter:{status:$v}){nodes{code}}}", Map.of("v", value))));
    }

    private static String failing(int levels, String leaf) {
        return "{unit(code:\"ASH-02\"){" + nested(levels, "samples(first:20){nodes{unit{", leaf, "}}}") + "}}";
    }
}
