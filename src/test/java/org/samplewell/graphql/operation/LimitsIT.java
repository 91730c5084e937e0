package org.samplewell.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samplewell.testing.Samplewell;

/** The limits of an operation on the real server. The error reports cost and limit, and the next operation succeeds. */
@Timeout(60)
class LimitsIT {

    private static final int MEGABYTE = 1_000_000;

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void costIsEstimatedBeforeAnythingIsRead() throws SQLException {
        var mine = units(1).each(samples(3, PUBLISHED)).into(samplewell.database());
        var levels = "samples(first: 20) { nodes { unit { ";

        var answer = samplewell.ask(
                "{ unit(code: \"%s0001\") { %s code %s } }".formatted(mine, levels.repeat(6), "} } } ".repeat(6)));

        assertThat(answer.errorCodes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.json().has("data")).isFalse();
        assertThat(answer.json().at("/errors/0/extensions/limited").asText()).isEqualTo("cost");
        assertThat(answer.json().at("/errors/0/extensions/limit").asLong()).isEqualTo(10_000_000);
        assertThat(answer.json().at("/errors/0/extensions/cost").asLong()).isGreaterThan(10_000_000);
        answer.assertStatements(0);
    }

    @Test
    void estimatedCostIsReportedForAllowedOperation() {
        var answer = samplewell.ask("{ units(first: 7) { nodes { code } } }");

        assertThat(answer.json().at("/extensions/explain/cost/cost").asLong()).isEqualTo(1 + 1 + 7 + 7);
        assertThat(answer.json().at("/extensions/explain/cost/depth").asInt()).isEqualTo(3);
    }

    @Test
    void rowsTooLargeForTheDriverAreRejectedAndNextRequestsSucceed() throws SQLException {
        var mine = withLongRemarks(40);

        var answer = samplewell.ask(remarks(mine, "remarks"));

        assertThat(answer.errorCodes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.errors())
                .containsExactly(
                        "The rows are too large to be read at once. Request smaller pages or fewer long texts.");
        for (int i = 0; i < 40; i++) {
            assertThat(samplewell
                            .ask("{ unit(code: \"%s0001\") { name } }".formatted(mine))
                            .text("unit.name"))
                    .isEqualTo("Unit 1");
        }
    }

    @Test
    void responseOfTooManyBytesIsAnError() throws SQLException {
        var mine = withLongRemarks(15);

        var answer = samplewell.ask(remarks(mine, "a: remarks b: remarks c: remarks d: remarks"));

        assertThat(answer.errorCodes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.json().at("/errors/0/extensions/limited").asText()).isEqualTo("bytes");
        assertThat(answer.json().path("data").isNull()).isTrue();
    }

    @Test
    void literalOfAMillionDigitsIsRejectedBeforeParsing() {
        var answer = samplewell.ask("{ units(first: " + "9".repeat(990_000) + ") { totalCount } }");

        assertThat(answer.errorCodes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.json().at("/errors/0/extensions/limited").asText()).isEqualTo("token");
    }

    private static String remarks(String prefix, String fields) {
        return "{ unit(code: \"%s0001\") { samples(first: 40) { nodes { %s } } } }".formatted(prefix, fields);
    }

    private String withLongRemarks(int number) throws SQLException {
        var mine = units(1).each(samples(number, PUBLISHED)).into(samplewell.database());
        try (var connection = samplewell.database().getConnection();
                var update = connection.prepareStatement(
                        "UPDATE sample SET remarks = repeat('x', ?) WHERE starts_with(code, ?)")) {
            update.setInt(1, MEGABYTE);
            update.setString(2, mine);
            update.executeUpdate();
        }
        return mine;
    }
}
