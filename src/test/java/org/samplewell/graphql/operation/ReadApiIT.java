package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.domain.SampleStatus.RECEIVED;
import static org.samplewell.domain.SampleStatus.REJECTED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samplewell.testing.Answer;
import org.samplewell.testing.Samplewell;
import org.samplewell.testing.Seed;

class ReadApiIT {

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void mainQueryCostsSixStatementsForAnyNumberOfUnits() throws SQLException {
        var mine = seeded(units(200).each(samples(12, PUBLISHED).with(2), samples(1, REJECTED)));
        for (var number : List.of(50, 200)) {
            var answer = main(mine, number, "");
            assertThat(answer.list("units.nodes[*].samples.nodes[*].code")).hasSize(number * 10);
            assertThat(answer.list("units.nodes[*].published")).hasSize(number).containsOnly(12);
            assertThat(answer.list("units.nodes[*].samples.nodes[*].results[*].analyte.code"))
                    .hasSize(number * 10 * 2);
            assertThat(answer.statements()).isEqualTo(6);
        }
    }

    @Test
    void aliasWithAnotherFilterAddsOneStatementAndKeepsResultsSeparate() throws SQLException {
        var mine = seeded(units(3).each(samples(2, PUBLISHED), samples(3, RECEIVED)));
        var answer = main(mine, 50, "received: samples(filter: {status: [RECEIVED]}) { nodes { code status } }");
        assertThat(answer.statements()).isEqualTo(6 + 1 - 1); // no sample has results, so no analyte is read
        assertThat(answer.list("units.nodes[*].received.nodes[*].status"))
                .hasSize(9)
                .containsOnly("RECEIVED");
        assertThat(answer.list("units.nodes[*].samples.nodes[*].code")).hasSize(6);
    }

    @Test
    void repeatedLoadsAddNoStatement() throws SQLException {
        var mine = seeded(units(3).each(samples(2, PUBLISHED).with(1)));
        var twice = main(mine, 50, """
                again: samples(first: 10, orderBy: COLLECTED_AT_DESC, filter: {codePrefix: null, status: PUBLISHED}) {
                  nodes { code collectedBy results { analyte { name } } }
                }
                """);
        assertThat(twice.statements()).isEqualTo(6);
        assertThat(twice.list("units.nodes[*].again.nodes[*].code"))
                .isEqualTo(twice.list("units.nodes[*].samples.nodes[*].code"));
    }

    @Test
    void toOneRelationWithOnlyItsIdSelectedCostsNoStatement() throws SQLException {
        var mine = seeded(units(2).each(samples(1, PUBLISHED).with(2)));
        var query =
                "{ units(filter: {codePrefix: \"%s\"}) { nodes { organization { __typename id %s } latestSample { results { analyte { id %s } } } } } }";

        var bare = samplewell.ask(query.formatted(mine, "", ""));
        var named = samplewell.ask(query.formatted(mine, "name", "name"));

        assertThat(bare.statements()).isEqualTo(3);
        assertThat(named.statements()).isEqualTo(5);
        for (var path : List.of(
                "units.nodes[*].organization.id",
                "units.nodes[*].organization.__typename",
                "units.nodes[*].latestSample.results[*].analyte.id")) {
            assertThat(bare.list(path)).isEqualTo(named.list(path)).doesNotContainNull();
        }
    }

    @Test
    void cursorColumnsAreReadOnlyForCursors() throws SQLException {
        var mine = seeded(units(2).each(samples(2, PUBLISHED)));
        var query =
                "{ units(filter: {codePrefix: \"%s\"}) { nodes { samples(first: 1) { nodes { code } pageInfo { hasNextPage %s } } } } }";

        var without = samplewell.ask(query.formatted(mine, ""));
        var with = samplewell.ask(query.formatted(mine, "endCursor"));

        assertThat(without.list("units.nodes[*].samples.pageInfo.hasNextPage")).containsExactly(true, true);
        assertThat(without.sql()).noneMatch(sql -> select(sql).contains("collected_order"));
        assertThat(with.sql()).anyMatch(sql -> select(sql).contains("collected_order"));
        assertThat(with.list("units.nodes[*].samples.pageInfo.endCursor"))
                .hasSize(2)
                .doesNotContainNull();
    }

    @Test
    void latestSampleRespectsEachFilter() throws SQLException {
        var mine = seeded(units(2).each(samples(3, PUBLISHED), samples(2, RECEIVED)));
        var answer = samplewell.ask("""
                { units(filter: {codePrefix: "%s"}) { nodes { code
                    latestSample { code }
                    published: latestSample(filter: {status: [PUBLISHED]}) { code }
                    rejected: latestSample(filter: {status: [REJECTED]}) { code } } } }
                """.formatted(mine));
        assertThat(answer.list("units.nodes[*].latestSample.code")).containsExactly(mine + "0001-5", mine + "0002-5");
        assertThat(answer.list("units.nodes[*].published.code")).containsExactly(mine + "0001-3", mine + "0002-3");
        assertThat(answer.list("units.nodes[*].rejected")).containsExactly(null, null);
        assertThat(answer.statements()).isEqualTo(4);
    }

    @Test
    void pagesOfRootListHoldEveryRowOnceInBothDirections() throws SQLException {
        var mine = seeded(units(7));
        assertThat(walk(mine, "first: 3", "after", "endCursor", "hasNextPage"))
                .hasSize(7)
                .isSorted();
        assertThat(walk(mine, "last: 3", "before", "startCursor", "hasPreviousPage"))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void cursorStaysValidWhenRowsAreInsertedBeforeIt() throws SQLException {
        var mine = seeded(units(1).each(samples(4, PUBLISHED)));
        var first = samplewell.ask(samplesOf(mine, "first: 2"));
        var cursor = first.text("unit.samples.pageInfo.endCursor");
        insertNewest(mine);
        var second = samplewell.ask(samplesOf(mine, "first: 2, after: \"" + cursor + "\""));
        assertThat(second.list("unit.samples.nodes[*].code")).containsExactly(mine + "0001-2", mine + "0001-1");
        assertThat(second.list("unit.samples.pageInfo.hasNextPage")).containsExactly(false);
    }

    @Test
    void totalCountCostsOneStatementAndReadsNoRows() throws SQLException {
        var mine = seeded(units(3).each(samples(2, PUBLISHED)));
        var answer =
                samplewell.ask("{ units(filter: {codePrefix: \"%s\"}) { totalCount nodes { samples { totalCount } } } }"
                        .formatted(mine));
        assertThat(answer.list("units.totalCount")).containsExactly(3);
        assertThat(answer.list("units.nodes[*].samples.totalCount")).containsExactly(2, 2, 2);
        assertThat(answer.statements()).isEqualTo(3);
    }

    /** With the default settings, one statement reads for up to 20,000 parents. */
    @Test
    void tooManyParentsForOneStatementAreSplitAndCounted() throws SQLException {
        var mine = seeded(units(21).each(samples(1000, RECEIVED)));
        var answer = samplewell.ask(
                "{ units(filter: {codePrefix: \"%s\"}) { nodes { samples(first: 1000) { nodes { resultCount } } } } }"
                        .formatted(mine));
        assertThat(answer.list("units.nodes[*].samples.nodes[*].resultCount"))
                .hasSize(21_000)
                .containsOnly(0);
        assertThat(answer.json().at("/extensions/explain/loaders/2/batches").asInt())
                .isEqualTo(2);
        assertThat(answer.json().at("/extensions/explain/loaders/2/keys").asInt())
                .isEqualTo(21_000);
        answer.assertStatements(1 + 1 + 2);
    }

    @Test
    void reverseRelationsAndNodeFindTheSameObjects() throws SQLException {
        var mine = seeded(units(1).each(samples(1, PUBLISHED).with(1)));
        var there = samplewell.ask("""
                { sample(code: "%s0001-1") { id unit { id code } results { id sample { code unit { code } } analyte { id } } } }
                """.formatted(mine));
        assertThat(there.list("sample.results[*].sample.unit.code")).containsExactly(mine + "0001");
        for (var path :
                List.of("sample.id", "sample.unit.id", "sample.results[0].id", "sample.results[0].analyte.id")) {
            var id = there.text(path);
            assertThat(samplewell.ask("{ node(id: \"" + id + "\") { id } }").text("node.id"))
                    .isEqualTo(id);
        }
    }

    @Test
    void lookupsOfOneKindShareOneStatement() throws SQLException {
        var mine = seeded(units(2));
        var answer = samplewell.ask(
                "{ a: unit(code: \"%s0001\") { name } b: unit(code: \"%s0002\") { name } c: unit(code: \"-\") { name } }"
                        .formatted(mine, mine));
        assertThat(answer.text("a.name")).isEqualTo("Unit 1");
        assertThat(answer.text("b.name")).isEqualTo("Unit 2");
        assertThat(answer.list("c")).containsExactly((Object) null);
        assertThat(answer.statements()).isEqualTo(1);
    }

    @Test
    void tooLargePageIsAnErrorWithCode() {
        var answer = samplewell.ask("{ units(first: 1001) { nodes { code } } }");
        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.errorCodes()).containsExactly("BAD_USER_INPUT");
        assertThat(answer.errors().get(0)).contains("a page holds at most 1000");
        assertThat(answer.statements()).isZero();
    }

    @Test
    void textFilterMatchesLiterallyIgnoringCase() throws SQLException {
        var mine = seeded(units(11));
        var wildcard = samplewell.ask("{ units(filter: {text: \"%s%%1\"}) { totalCount } }".formatted(mine));
        assertThat(wildcard.list("units.totalCount")).containsExactly(0);
        var quoted = samplewell.ask("{ units(filter: {text: \"' OR 1=1 --\"}) { totalCount } }");
        assertThat(quoted.list("units.totalCount")).containsExactly(0);
        var found = samplewell.ask(
                "{ units(filter: {codePrefix: \"%s\", text: \"UNIT 11\"}) { nodes { name } } }".formatted(mine));
        assertThat(found.list("units.nodes[*].name")).containsExactly("Unit 11");
    }

    /** The select list of a statement. */
    private static String select(String sql) {
        return sql.substring(0, sql.indexOf(" FROM "));
    }

    private String seeded(Seed seed) throws SQLException {
        return seed.into(samplewell.database());
    }

    private Answer main(String prefix, int number, String more) {
        return samplewell.ask("""
                { units(first: %d, filter: {codePrefix: "%s"}) { nodes { code organization { name }
                    published: sampleCount(filter: {status: [PUBLISHED]})
                    samples(first: 10, filter: {status: [PUBLISHED]}) {
                      nodes { code collectedAt results { value uom analyte { code name } } } }
                    %s } } }
                """.formatted(number, prefix, more));
    }

    private List<String> walk(String prefix, String size, String argument, String cursor, String more) {
        var codes = new ArrayList<String>();
        var position = "";
        Answer page;
        do {
            page = samplewell.ask("{ units(%s, filter: {codePrefix: \"%s\"} %s) { nodes { code } pageInfo { %s %s } } }"
                    .formatted(size, prefix, position, cursor, more));
            page.list("units.nodes[*].code").forEach(code -> codes.add(String.valueOf(code)));
            position = ", " + argument + ": \"" + page.text("units.pageInfo." + cursor) + "\"";
        } while (page.list("units.pageInfo." + more).contains(true));
        return codes;
    }

    private static String samplesOf(String prefix, String page) {
        return "{ unit(code: \"%s0001\") { samples(%s) { nodes { code } pageInfo { endCursor hasNextPage } } } }"
                .formatted(prefix, page);
    }

    private void insertNewest(String prefix) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.prepareStatement("""
                        INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision)
                        SELECT code || '-new', id, 'PUBLISHED', 'WATER', 'ROUTINE', '2024-06-01Z', 'SECOND'
                        FROM unit WHERE code = ? || '0001'
                        """)) {
            statement.setString(1, prefix);
            statement.executeUpdate();
        }
    }
}
