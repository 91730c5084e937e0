package org.samplewell.budget;

import static org.samplewell.budget.Texts.each;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samplewell.budget.Attack.Asked;

/** Requests that keep the database busy, and texts with equal hash codes: rows 10 and 13. */
final class StatementAttacks {

    private StatementAttacks() {}

    static Stream<Attack> all() {
        return Stream.concat(statements(), collisions());
    }

    private static Stream<Attack> statements() {
        return Stream.of(
                units("700 counts", 700, i -> "a%d:sampleCount(filter:{codePrefix:\"%1$d\"})".formatted(i)),
                units("45 counts", 45, i -> "a%d:sampleCount(filter:{codePrefix:\"%1$d\"})".formatted(i)),
                units(
                        "45 sums",
                        45,
                        i -> "a%d:resultSummary(filter:{collectedFrom:\"20%02d-01-01\"}){count}".formatted(i, i)),
                units(
                        "45 trends by the hour",
                        45,
                        i -> ("a%d:trend(analyte:\"TEMP\",bucket:HOUR," + "from:\"19%02d-01-01\"){from mean}")
                                .formatted(i, i)),
                units(
                        "45 trends in other zones",
                        45,
                        i -> ("a%d:trend(analyte:\"%1$d\",bucket:HOUR," + "timeZone:\"America/Chicago\"){from mean}")
                                .formatted(i)),
                units(
                        "45 pages of results",
                        45,
                        i -> "a%d:samples(first:%d){nodes{results{value}}}".formatted(i, i + 1)),
                units(
                        "45 of the latest results",
                        45,
                        i -> "a%d:latestResults(filter:{analysedFrom:\"20%02d-01-01\"}){value}".formatted(i, i)),
                root("700 units by code", 700, i -> "a%d:unit(code:\"%1$d\"){code}".formatted(i)),
                root("700 lists of units", 700, i -> "a%d:units(filter:{text:\"%1$d\"}){totalCount}".formatted(i)),
                root("700 lists of samples", 700, i -> "a%d:samples(first:%d){nodes{code}}".formatted(i, i + 1)),
                root("700 nodes", 700, i -> "a%d:node(id:\"VW5pdDox%1$d\"){id}".formatted(i)),
                root(
                        "45 searches for a text of one letter",
                        45,
                        i -> "a%d:units(filter:{text:\"%s\"}){totalCount}".formatted(i, (char) ('a' + i % 26))));
    }

    private static Stream<Attack> collisions() {
        var texts = Texts.collisions(40_000);
        var names = Texts.nameCollisions(20_000);
        return Stream.of(
                inFilter("unit codes of one hash", "query($v:[String!]){samples(filter:{unit:$v}){totalCount}}", texts),
                inFilter(
                        "analyte codes of one hash",
                        "query($v:[String!]){units(first:1000){nodes{samples{nodes{results(filter:{analyte:$v}){code}}}}}}",
                        texts),
                inFilter(
                        "organization codes of one hash",
                        "query($v:[String!]){units(filter:{organization:$v}){totalCount}}",
                        texts),
                inDocument(
                        "unit codes of one hash, written out",
                        "{samples(filter:{unit:[\"" + String.join("\"\"", texts) + "\"]}){totalCount}}"),
                inDocument("aliases of one hash", "{" + String.join(":__typename ", names) + ":__typename}"),
                inDocument("fields of one hash", "{" + String.join(" ", names) + "}"),
                inDocument(
                        "fragments of one hash",
                        "{__typename}fragment " + String.join(" on Unit{code}fragment ", names) + " on Unit{code}"),
                inDocument("variables of one hash", "query($" + String.join(":Int $", names) + ":Int){__typename}"),
                inDocument("arguments of one hash", "{unit(" + String.join(":1 ", names) + ":1){code}}"),
                inDocument(
                        "texts as codes, one alias each",
                        "{" + each(15_000, i -> "a" + i + ":unit(code:\"" + texts.get(i) + "\"){code}") + "}"),
                new Asked(
                        13,
                        "JSON names of one hash",
                        () -> List.of(Call.json("{\"query\":\"{__typename}\",\"variables\":{\""
                                + String.join("\":1,\"", texts.subList(0, 30_000)) + "\":1}}"))));
    }

    private static Attack units(String name, int aliases, Function<Integer, String> alias) {
        return new Asked(
                10,
                name + " of each of a thousand units",
                () -> List.of(Call.query("{units(first:1000){nodes{" + each(aliases, alias::apply) + "}}}")));
    }

    private static Attack root(String name, int aliases, Function<Integer, String> alias) {
        return new Asked(10, name, () -> List.of(Call.query("{" + each(aliases, alias::apply) + "}")));
    }

    private static Attack inFilter(String name, String document, List<String> texts) {
        return new Asked(13, name, () -> List.of(Call.query(document, Map.of("v", texts))));
    }

    private static Attack inDocument(String name, String document) {
        return new Asked(13, name, () -> List.of(Call.query(document)));
    }
}
