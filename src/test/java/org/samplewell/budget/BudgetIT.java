package org.samplewell.budget;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No request stops the server. `mvn -Pbudget verify` runs all attacks and writes a report with figures. */
class BudgetIT {

    private static final Extent EXTENT = Extent.given();
    private static final Limits LIMITS = Limits.DEFAULT;
    private static final BudgetReport REPORT = new BudgetReport(Path.of("target", "budget"));

    private static Arena arena;

    @BeforeAll
    static void startServer() throws IOException {
        arena = Arena.open(EXTENT.javaOptions());
    }

    @AfterAll
    static void endServer() {
        arena.close();
    }

    static Stream<Attack> attacks() {
        return EXTENT.isWhole() ? Attacks.all().stream() : Attacks.quick().stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackIsAnsweredOrRejectedAndLeavesNothingBehind(Attack attack) throws IOException {
        var outcome = new Strike(arena, LIMITS).of(attack);
        REPORT.add(outcome);
        assertThat(outcome.faults()).as(outcome.toString()).isEmpty();
    }

    static Stream<Map.Entry<String, Call>> sieges() {
        return Attacks.sieges().entrySet().stream().limit(EXTENT.isWhole() ? 100 : 3);
    }

    @ParameterizedTest
    @MethodSource("sieges")
    void otherClientIsAnsweredDuringSixteenAttackers(Map.Entry<String, Call> attack) throws IOException {
        var endured = new Siege(arena, EXTENT.siege()).with(attack.getKey(), attack.getValue());
        REPORT.add(endured);
        assertThat(endured.faults()).as(endured.toString()).isEmpty();
        assertThat(endured.after().heap() - endured.before().heap()).isLessThan(LIMITS.heapGrowth());
    }

    @Test
    void expensiveOperationsAreAnsweredOrRejected() throws IOException, InterruptedException {
        var hunt = new Hunt(arena, LIMITS, schema(), EXTENT.seed());
        var before = arena.vitals();
        hunt.run(EXTENT.operations());
        REPORT.add(hunt);
        assertThat(hunt.faults()).isEmpty();
        assertThat(arena.vitals().heap() - before.heap()).isLessThan(LIMITS.heapGrowth());
    }

    private static GraphQLSchema schema() throws IOException, InterruptedException {
        var sdl = new Client(arena.baseUri(), LIMITS.answer()).text(Call.get("/graphql/schema.graphqls"));
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }
}
