package org.samplewell.graphql.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.documents.ConditionCheck;
import org.samplewell.graphql.documents.Documents;
import org.samplewell.graphql.documents.Variables;
import org.samplewell.graphql.execution.BreadthFirstStrategy;
import org.samplewell.graphql.execution.Meter;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.schema.Schema;
import org.samplewell.query.Reads;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.query.snapshot.Holding;
import org.samplewell.query.snapshot.Snapshot;
import org.samplewell.settings.OperationSettings;
import org.samplewell.settings.ReadSettings;

/** Runs operations, each on its request's thread and in its own snapshot. */
@ApplicationScoped
public class Engine {

    @Inject
    Schema schema;

    @Inject
    Documents documents;

    @Inject
    Failures failures;

    @Inject
    CurrentOperation operation;

    @Inject
    Snapshot snapshot;

    @Inject
    Reads reads;

    @Inject
    Holding holding;

    @Inject
    LargeTurns turns;

    @Inject
    Listeners listeners;

    @Inject
    OperationSettings settings;

    @Inject
    ReadSettings readSettings;

    private final AtomicLong ids = new AtomicLong();
    private GraphQL graphql;

    /** The result, and the time of the data state that it was read from. */
    private record Answered(
            ExecutionResult result, @Nullable OffsetDateTime asOf) {}

    @PostConstruct
    void build() {
        graphql = GraphQL.newGraphQL(schema.executable())
                .queryExecutionStrategy(queries())
                .mutationExecutionStrategy(BreadthFirstStrategy.forMutations(failures, () -> snapshot.end()))
                .preparsedDocumentProvider(documents)
                .instrumentation(new ChainedInstrumentation(new ConditionCheck(), new QueriesOnly()))
                .build();
    }

    /** The strategy that executes queries. */
    ExecutionStrategy queries() {
        return BreadthFirstStrategy.forQueries(failures);
    }

    /** Runs one operation until it ends or its deadline passes. */
    public ExecutionResult run(ExecutionInput input, Allowed allowed) {
        var running = begin(input, allowed);
        @Nullable ExecutionResult result = null;
        @Nullable RuntimeException failure = null;
        try (var meter = new OperationMeter(operation, readSettings.pageDefault(), holding, turns)) {
            checkVariables(input);
            var extras = new Extras(input.getExtensions(), allowed.mayExplain());
            var answered = snapshot.during(() -> answered(input, meter, extras));
            result = new AnswerBytes(meter).bounded(answered.result());
            return extras.added(result, answered.asOf(), operation, snapshot.statements(), Registries.cacheHits(input));
        } catch (OperationEnded e) {
            result = only(e);
            return result;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            end(running, result, failure, input);
        }
    }

    private RunningOperation begin(ExecutionInput input, Allowed allowed) {
        var running = new RunningOperation(
                ids.incrementAndGet(), input.getOperationName(), input.getQuery(), Instant.now(), allowed.deadline());
        operation.begin(running, allowed);
        snapshot.until(allowed.deadline());
        listeners.began(running);
        return running;
    }

    private void checkVariables(ExecutionInput input) {
        new Variables(settings.variablesTextMax(), settings.variablesListMax(), settings.variablesDepthMax())
                .check(input.getRawVariables().toMap());
    }

    /** Parses, validates and executes the operation in one snapshot. The first read begins the snapshot. */
    private Answered answered(ExecutionInput input, OperationMeter meter, Extras extras) {
        if (extras.wantsPlans()) {
            snapshot.collectPlans();
        }
        input.getGraphQLContext().put(Meter.class, meter);
        input.getGraphQLContext().put(Deadline.class, snapshot.deadline());
        GraphQL.unusualConfiguration(input.getGraphQLContext())
                .dataloaderConfig()
                .enableDataLoaderChaining(true);
        var result = new TimedExecution(graphql, snapshot.deadline()).run(input);
        return new Answered(result, extras.wantsTime() ? reads.asOf() : null);
    }

    private static ExecutionResult only(OperationEnded ended) {
        return ExecutionResult.newExecutionResult().addError(ended.error()).build();
    }

    private void end(
            RunningOperation running,
            @Nullable ExecutionResult result,
            @Nullable RuntimeException failure,
            ExecutionInput input) {
        listeners.ended(
                running,
                new OperationOutcome(
                        operation.cost(),
                        result == null ? List.of() : List.copyOf(result.getErrors()),
                        failure,
                        Duration.between(running.began(), Instant.now()),
                        BreadthFirstStrategy.hasLeft(input.getGraphQLContext())));
    }
}
