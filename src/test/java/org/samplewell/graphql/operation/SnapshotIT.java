package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.testing.Answer;
import org.samplewell.testing.ReadSessions;
import org.samplewell.testing.Samplewell;

/** One operation sees one state of the data. A failed statement fails only its own fields. */
@Timeout(60)
class SnapshotIT {

    private static final String QUERY = """
            { units(filter: {codePrefix: "%s"}) { nodes { sampleCount samples { nodes { code results { value } } } } } }
            """;

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void writeBetweenTwoLevelsIsNotVisible() throws Exception {
        var mine = units(2).each(samples(2, PUBLISHED).with(1)).into(samplewell.database());
        CompletableFuture<Answer> asked;
        try (var connection = samplewell.database().getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "LOCK TABLE result IN ACCESS EXCLUSIVE MODE");
            asked = CompletableFuture.supplyAsync(() -> samplewell.ask(QUERY.formatted(mine)));
            new ReadSessions(samplewell.database()).awaitWaiting(1);
            run(connection, "UPDATE result SET value = 99 WHERE starts_with(code, '" + mine + "')");
            run(connection, "UPDATE sample SET status = 'INVALID' WHERE starts_with(code, '" + mine + "')");
            connection.commit();
        }
        assertThat(asked.join().list("units.nodes[*].samples.nodes[*].results[*].value"))
                .hasSize(4)
                .containsOnly(1.5);
        assertThat(samplewell.ask(QUERY.formatted(mine)).list("units.nodes[*].samples.nodes[*].results[*].value"))
                .hasSize(4)
                .containsOnly(99);
    }

    @Test
    void failedStatementFailsOnlyItsFields() throws SQLException {
        var mine = units(2).each(samples(1, PUBLISHED).with(1)).into(samplewell.database());
        Answer answer;
        try (var connection = samplewell.database().getConnection()) {
            run(connection, "ALTER TABLE organization RENAME COLUMN name TO renamed");
            try {
                answer = samplewell.ask("""
                        { a: units(filter: {codePrefix: "%s"}) { nodes { code samples { nodes { results { analyte { code } } } } } }
                          b: unit(code: "%s0001") { organization { name } } }
                        """.formatted(mine, mine));
            } finally {
                run(connection, "ALTER TABLE organization RENAME COLUMN renamed TO name");
            }
        }
        assertThat(answer.list("a.nodes[*].samples.nodes[*].results[*].analyte.code"))
                .hasSize(2);
        assertThat(answer.list("b")).containsExactly((Object) null);
        assertThat(answer.errorCodes()).containsExactly("INTERNAL");
        assertThat(answer.errors().get(0)).doesNotContain("renamed").doesNotContain("column");
    }

    @Test
    void asOfIsReturnedOnRequest() throws SQLException {
        var mine = units(1).into(samplewell.database());
        var query = "{ units(filter: {codePrefix: \"%s\"}) { nodes { code } } }".formatted(mine);
        var before = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1);
        var answer = samplewell.ask(query, Map.of(), Map.of("asOf", true));
        assertThat(OffsetDateTime.parse(answer.json().at("/extensions/asOf").asText()))
                .isAfter(before);
        var told = samplewell.ask(query, Map.of(), Map.of("asOf", true, "explain", true));
        assertThat(told.json().at("/extensions/explain/transaction"))
                .hasToString("[\"BEGIN\",\"SELECT now()\",\"ROLLBACK\"]");
        assertThat(samplewell
                        .ask("{ __typename }", Map.of(), Map.of("asOf", true))
                        .json()
                        .has("extensions"))
                .isFalse();
    }

    @Test
    void explainReportsFieldsAndOnRequestPlans() throws SQLException {
        var mine = units(2).each(samples(1, PUBLISHED)).into(samplewell.database());
        var query = """
                { units(filter: {codePrefix: "%s"}) { nodes { a: sampleCount b: sampleCount
                  c: sampleCount(filter: {status: [PUBLISHED]}) } } }
                """.formatted(mine);
        var explain = samplewell
                .ask(query, Map.of(), Map.of("explain", Map.of("plan", true)))
                .json()
                .at("/extensions/explain");
        assertThat(explain.at("/statements").asInt()).isEqualTo(3);
        assertThat(explain.at("/transaction").toString()).isEqualTo("[\"BEGIN\",\"ROLLBACK\"]");
        var counts = explain.at("/loaders/1");
        assertThat(counts.at("/loader").asText()).isEqualTo("Unit.sampleCount");
        assertThat(counts.at("/fields").toString()).isEqualTo("[\"units.nodes.a\",\"units.nodes.c\"]");
        assertThat(counts.at("/cacheHits").asInt()).isEqualTo(2);
        assertThat(counts.at("/keys").asInt()).isEqualTo(4);
        assertThat(explain.at("/sql/1/plan/0/Plan/Actual Rows").isNumber()).isTrue();
    }

    @Test
    void operationOverItsBudgetIsNotStarted() throws SQLException {
        var mine = units(1).into(samplewell.database());
        var many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append("f%d: sampleCount(filter: {codePrefix: \"%d\"}) ".formatted(i, i));
        }
        var answer =
                samplewell.ask("{ units(filter: {codePrefix: \"%s\"}) { nodes { code %s } } }".formatted(mine, many));
        assertThat(answer.errorCodes()).containsExactly("OVER_BUDGET");
        assertThat(answer.errors())
                .containsExactly(
                        "The operation has 61 statements, but at most 50 are allowed. Make it smaller or split it.");
        answer.assertStatements(0);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
