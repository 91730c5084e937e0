package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samplewell.domain.SampleStatus;
import org.samplewell.testing.Samplewell;

class PartialAnswersIT {

    private static final Samplewell SAMPLEWELL = Samplewell.shared();
    private static String prefix = "";

    /**
     * Two units with two samples each. Each sample has one result of the same analyte. One result of the second unit
     * has another uom.
     */
    @BeforeAll
    static void seed() throws SQLException {
        prefix = units(2).each(samples(2, SampleStatus.PUBLISHED).with(1)).into(SAMPLEWELL.database());
        try (var connection = SAMPLEWELL.database().getConnection();
                var odd = connection.prepareStatement("UPDATE result SET uom = 'deg C' WHERE code LIKE ?")) {
            odd.setString(1, prefix + "0002-1-%");
            assertThat(odd.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void rejectedSummaryFailsOnlyItself() {
        var answer = SAMPLEWELL.ask("""
                { units(filter: {codePrefix: "%1$s"}) { totalCount nodes { code resultSummary(filter: {analyte: ["%1$s1"]}) { count } } } }
                """.formatted(prefix));
        assertThat(answer.list("units.nodes[*].code")).hasSize(2);
        assertThat(answer.list("units.totalCount")).containsExactly(2);
        assertThat(answer.list("units.nodes[0].resultSummary.count")).containsExactly(2);
        assertThat(answer.list("units.nodes[1].resultSummary")).containsExactly((Object) null);
        assertThat(answer.errorCodes()).containsExactly("BAD_USER_INPUT");
        assertThat(answer.json().at("/errors/0/path").toString())
                .isEqualTo("[\"units\",\"nodes\",1,\"resultSummary\"]");
    }

    @Test
    void rejectedTrendFailsOnlyItself() {
        var answer = SAMPLEWELL.ask("""
                { units(filter: {codePrefix: "%1$s"}) { nodes { code trend(analyte: "%1$s1") { count } } } }
                """.formatted(prefix));
        assertThat(answer.list("units.nodes[0].trend[*].count")).containsExactly(1, 1);
        assertThat(answer.list("units.nodes[1].trend")).containsExactly((Object) null);
        assertThat(answer.errorCodes()).containsExactly("BAD_USER_INPUT");
    }

    @Test
    void nullForArgumentWithDefaultIsClientErrorAtItsPath() {
        for (var argument : new String[] {"bucket: $b", "timeZone: $z"}) {
            var nulls = new HashMap<String, Object>();
            nulls.put(argument.contains("$b") ? "b" : "z", null);
            var answer = SAMPLEWELL.ask(
                    "query (" + (argument.contains("$b") ? "$b: TrendBucket" : "$z: String")
                            + """
                    ) { a: units(first: 1) { nodes { code } } unit(code: "%s0001") { code trend(analyte: "x", %s) { from } } }
                    """.formatted(prefix, argument),
                    nulls);
            assertThat(answer.errorCodes()).containsExactly("BAD_USER_INPUT");
            assertThat(answer.json().at("/errors/0/path").toString()).isEqualTo("[\"unit\",\"trend\"]");
            assertThat(answer.list("a.nodes[*].code")).hasSize(1);
            assertThat(answer.list("unit.code")).containsExactly(prefix + "0001");
        }
    }

    @Test
    void unusualValuesNeverCauseInternalError() {
        var values = Arrays.<Object>asList(null, "", "\u0000", Map.of(), Collections.singletonList(null), -1, 1e300);
        for (var value : values) {
            for (var question : new String[] {
                "query ($v: [String!] = [\"a\"]) { units(filter: {organization: $v}) { totalCount } }",
                "query ($v: String = \"a\") { units(filter: {organization: [$v]}) { totalCount } }",
                "query ($v: String = \"a\") { unit(code: $v) { code } }",
                "query ($v: UnitKind = WELL) { units(filter: {kind: [$v]}) { totalCount } }",
                "query ($v: Boolean = true) { units { totalCount @include(if: $v) } }",
                "query ($v: ID = \"a\") { node(id: $v) { id } }",
                "query ($v: String) { units(after: $v) { nodes { code } } }",
                "query ($v: Int) { units(last: $v) { nodes { code } } }",
                "query ($v: DateTime) { samples(filter: {collectedFrom: $v}) { totalCount } }"
            }) {
                var answer = SAMPLEWELL.ask(question, Collections.singletonMap("v", value));
                assertThat(answer.errorCodes())
                        .as("%s with %s: %s", question, value, answer.json())
                        .doesNotContain("INTERNAL");
                assertThat(answer.json().has("data") || answer.json().has("errors"))
                        .isTrue();
            }
        }
    }

    @Test
    void cursorIsRejectedByEveryOtherList() {
        var cursor =
                SAMPLEWELL.ask("{ units(first: 1) { pageInfo { endCursor } } }").text("units.pageInfo.endCursor");
        for (var list : new String[] {"organizations", "analytes", "samples(orderBy: CODE_ASC"}) {
            var answer = SAMPLEWELL.ask("{ %s%s: \"%s\") { nodes { code } } }"
                    .formatted(list, list.contains("(") ? ", after" : "(after", cursor));
            assertThat(answer.errorCodes()).as(list).containsExactly("BAD_USER_INPUT");
        }
        assertThat(SAMPLEWELL
                        .ask("{ units(after: \"%s\") { nodes { code } } }".formatted(cursor))
                        .errors())
                .isEmpty();
    }

    @Test
    void everyConnectionPagesBackward() {
        for (var list : new String[] {"organizations", "analytes", "units", "samples"}) {
            var last = SAMPLEWELL.ask(
                    "{ %s(last: 2) { nodes { code } pageInfo { startCursor hasNextPage } } }".formatted(list));
            assertThat(last.errors()).isEmpty();
            assertThat(last.list(list + ".pageInfo.hasNextPage")).containsExactly(false);
            var before = SAMPLEWELL.ask("{ %s(last: 1, before: \"%s\") { nodes { code } } }"
                    .formatted(list, last.text(list + ".pageInfo.startCursor")));
            assertThat(before.errors()).isEmpty();
        }
    }

    @Test
    void decimalsAreTextsOnRequest() {
        var question = "{ unit(code: \"%s0001\") { latestResults { value } } }".formatted(prefix);
        assertThat(SAMPLEWELL
                        .ask(question)
                        .json()
                        .at("/data/unit/latestResults/0/value")
                        .isNumber())
                .isTrue();
        var text = SAMPLEWELL.sending("Samplewell-Decimals", "TEXT").ask(question);
        assertThat(text.list("unit.latestResults[0].value")).containsExactly("1.50");
    }
}
