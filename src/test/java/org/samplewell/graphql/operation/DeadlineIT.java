package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.samplewell.testing.Answer;
import org.samplewell.testing.ReadSessions;
import org.samplewell.testing.Samplewell;

/** What the client and the database see of an operation that would never end without its deadline. */
@Timeout(60)
class DeadlineIT {

    private final Samplewell samplewell = Samplewell.shared();
    private final ReadSessions sessions = new ReadSessions(samplewell.database());
    private final Samplewell hasty = samplewell.preferring("wait=1");

    @Test
    void lockedTableTimesOutOnlyItsField() throws SQLException {
        var mine = units(1).each(samples(2, PUBLISHED).with(1)).into(samplewell.database());
        var query =
                "{ a: unit(code: \"%s0001\") { name } b: unit(code: \"%s0001\") { samples { nodes { results { code } } } } }"
                        .formatted(mine, mine);
        try (var others = samplewell.database().getConnection()) {
            lockSamples(others);

            var answer = hasty.ask(query);

            assertThat(answer.text("a.name")).isEqualTo("Unit 1");
            assertThat(answer.list("b.samples")).containsExactly((Object) null);
            isTimeout(answer, "Unit.samples", "[\"b\",\"samples\"]");
            assertThat(sessions.active()).isZero();
            others.rollback();
        }
        assertThat(hasty.ask(query).list("b.samples.nodes[*].results[*].code")).hasSize(2);
    }

    @Test
    void sleepingStatementIsCancelledInTheDatabase() throws SQLException {
        var mine = units(1).into(samplewell.database());
        var query = "{ unit(code: \"%s0001\") { organization { name } } }".formatted(mine);
        execute("ALTER TABLE organization RENAME TO organization_awake");
        try {
            execute("CREATE VIEW organization AS SELECT o.* FROM organization_awake o, pg_sleep(300)");

            isTimeout(hasty.ask(query), "Unit.organization", "[\"unit\",\"organization\"]");
            assertThat(sessions.active()).isZero();
        } finally {
            execute("DROP VIEW IF EXISTS organization");
            execute("ALTER TABLE organization_awake RENAME TO organization");
        }
        assertThat(hasty.ask(query).text("unit.organization.name")).isEqualTo("Organization");
    }

    @Test
    void waitingOperationsTimeOutAndTheirConnectionsAreReused() throws SQLException {
        var mine = units(1).each(samples(1, PUBLISHED)).into(samplewell.database());
        var query = "{ sample(code: \"%s0001-1\") { code } }".formatted(mine);
        try (var others = samplewell.database().getConnection()) {
            lockSamples(others);
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> hasty.ask(query)))
                    .toList();
            answers.forEach(answer -> isTimeout(answer.join(), "Query.sample", "[\"sample\"]"));
            assertThat(sessions.active()).isZero();
            others.rollback();
        }
        for (int i = 0; i < 40; i++) {
            assertThat(samplewell.ask(query).text("sample.code")).isEqualTo(mine + "0001-1");
        }
    }

    /**
     * There are more operations than read connections. A waiting operation does not get more time than its own
     * deadline.
     */
    @Test
    void operationWithoutFreeConnectionWaitsUntilItsDeadline() throws SQLException, IOException {
        var mine = units(1).into(samplewell.database());
        var patient = samplewell.preferring("wait=20");
        var query = "{ unit(code: \"%s0001\") { name } }".formatted(mine);
        try (var others = samplewell.database().getConnection()) {
            lockSamples(others);
            var stuck = IntStream.range(0, 32)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> patient.ask("{ samples(first: 1) { nodes { code } } }")))
                    .toList();
            sessions.awaitWaiting(32);

            var served = CompletableFuture.supplyAsync(() -> patient.ask(query));
            isTimeout(hasty.ask(query), "Query.unit", "[\"unit\"]");
            assertThat(served).isNotDone();
            assertThat(sessions.waiting()).isEqualTo(32);
            assertThat(health()).contains("\"jdbc/samplewell-read\":\"true\"").contains("\"status\":\"UP\"");
            others.rollback();
            assertThat(served.join().text("unit.name")).isEqualTo("Unit 1");
            assertThat(stuck)
                    .allSatisfy(answer -> assertThat(answer.join().errorCodes()).isEmpty());
        }
    }

    private String health() throws IOException {
        try (var answer = samplewell.baseUri().resolve("health/ready").toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A stopped process does not handle a cancel request. This simulates a dead connection. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its processes can't be stopped")
    void operationTimesOutWhenDatabaseIgnoresCancel() throws SQLException, IOException, InterruptedException {
        var query = "{ samples(first: 1) { nodes { code } } }";
        try (var others = samplewell.database().getConnection()) {
            lockSamples(others);
            var answer = CompletableFuture.supplyAsync(
                    () -> samplewell.preferring("wait=5").ask(query));
            sessions.awaitWaiting(1);
            var process = sessions.oneThatWaits();
            signal("STOP", process);
            try {
                assertThat(answer.orTimeout(20, TimeUnit.SECONDS).join().errors())
                        .containsExactly("Query.samples was not answered within 5 s.");
            } finally {
                signal("CONT", process);
            }
            others.rollback();
        }
        sessions.awaitActive(0);
        for (int i = 0; i < 40; i++) {
            assertThat(samplewell.ask(query).errors()).isEmpty();
        }
    }

    private static void signal(String signal, int process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void asOfIsOmittedAfterTimeout() throws SQLException {
        try (var others = samplewell.database().getConnection()) {
            lockSamples(others);

            var answer = hasty.ask("{ samples { totalCount nodes { code } } }", Map.of(), Map.of("asOf", true));

            assertThat(answer.errorCodes()).isNotEmpty().containsOnly("TIMEOUT");
            assertThat(answer.json().has("extensions")).isFalse();
            others.rollback();
        }
    }

    @Test
    void operationOfDisconnectedClientIsCancelled() throws SQLException, IOException {
        try (var others = samplewell.database().getConnection()) {
            lockSamples(others);
            try (var client = new Socket(
                    samplewell.baseUri().getHost(), samplewell.baseUri().getPort())) {
                client.getOutputStream()
                        .write(
                                "GET /graphql?query=%7Bsamples%7BtotalCount%20nodes%7Bcode%7D%7D%7D HTTP/1.1\r\nHost: localhost\r\nPrefer: wait=5\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
                sessions.awaitWaiting(1);
            }
            sessions.awaitActive(0);
            others.rollback();
        }
    }

    private static void isTimeout(Answer answer, String field, String path) {
        assertThat(answer.errorCodes()).containsExactly("TIMEOUT");
        assertThat(answer.errors()).containsExactly(field + " was not answered within 1 s.");
        assertThat(answer.json().at("/errors/0/path")).hasToString(path);
        assertThat(answer.json().at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
    }

    private static void lockSamples(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE sample IN ACCESS EXCLUSIVE MODE");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
