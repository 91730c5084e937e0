package org.samplewell.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.kickstart.execution.BatchedDataLoaderGraphQLBuilder;
import graphql.kickstart.execution.GraphQLInvoker;
import graphql.kickstart.execution.config.GraphQLBuilder;
import graphql.kickstart.execution.input.GraphQLSingleInvocationInput;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import org.samplewell.SamplewellConfig;
import org.samplewell.graphql.execution.BreadthFirstStrategy;
import org.samplewell.graphql.execution.Fallbacks;
import org.samplewell.graphql.execution.Meter;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.query.Holding;
import org.samplewell.query.Reads;
import org.samplewell.query.Snapshot;

/** Runs operations on the request's thread, each in its snapshot, and tells what they cost when asked to. */
@ApplicationScoped
public class Engine {

    private static final Logger LOG = System.getLogger(Engine.class.getName());

    @Inject
    Schema schema;

    @Inject
    Failures failures;

    @Inject
    Operation operation;

    @Inject
    Snapshot snapshot;

    @Inject
    SamplewellConfig config;

    @Inject
    Reads reads;

    @Inject
    Holding holding;

    @Inject
    LargeTurns turns;

    private final Fallbacks fallbacks = new Fallbacks();
    private GraphQL graphql;

    @PostConstruct
    void build() {
        graphql = GraphQL.newGraphQL(schema.executable())
                .queryExecutionStrategy(queries())
                .mutationExecutionStrategy(BreadthFirstStrategy.forMutations(failures, fallbacks, () -> snapshot.end()))
                .preparsedDocumentProvider(new Documents(config))
                .instrumentation(new ChainedInstrumentation(new ConditionCheck(), new SafeMethod()))
                .build();
    }

    /** How queries are executed. */
    ExecutionStrategy queries() {
        return BreadthFirstStrategy.forQueries(failures, fallbacks);
    }

    /** How many operations were left to graphql-java's own strategy. */
    public long fallbacks() {
        return fallbacks.count();
    }

    /** Runs one operation to its end, or to its deadline. */
    ExecutionResult run(ExecutionInput input) {
        GraphQL.unusualConfiguration(input.getGraphQLContext())
                .dataloaderConfig()
                .enableDataLoaderChaining(true);
        var extras = new Extras(input.getExtensions(), operation.tellsCost());
        if (extras.tellsPlans()) {
            snapshot.tellPlans();
        }
        var meter = new OperationMeter(
                operation.limits(), config.pageDefault(), snapshot.deadline(), operation, holding, turns);
        input.getGraphQLContext().put(Meter.class, meter);
        try {
            variables().check(input.getRawVariables().toMap());
            var result = new AnswerBytes(meter).bounded(new TimedExecution(graphql, snapshot.deadline()).run(input));
            return extras.added(
                    result, operation.cost(), operation.estimate(), snapshot, reads, Registries.cacheHits(input));
        } catch (OperationEnded e) {
            return ExecutionResult.newExecutionResult().addError(e.error()).build();
        } finally {
            meter.close();
            snapshot.end();
            warnOfBudget(input);
        }
    }

    private Variables variables() {
        return new Variables(config.variablesTextMax(), config.variablesListMax(), config.variablesDepthMax());
    }

    private void warnOfBudget(ExecutionInput input) {
        var cost = operation.cost();
        if (cost.statements() > config.statementsBudget()) {
            LOG.log(
                    Level.WARNING,
                    () -> "The operation %s took %d statements, more than the budget of %d: %s"
                            .formatted(
                                    input.getOperationName() == null ? "without a name" : input.getOperationName(),
                                    cost.statements(),
                                    config.statementsBudget(),
                                    cost.dearest()));
        }
    }

    /** This engine as graphql-java-servlet's. */
    GraphQLInvoker invoker() {
        return new GraphQLInvoker(new GraphQLBuilder(), new BatchedDataLoaderGraphQLBuilder()) {
            @Override
            public CompletableFuture<ExecutionResult> executeAsync(GraphQLSingleInvocationInput input) {
                return CompletableFuture.completedFuture(run(input.getExecutionInput()));
            }
        };
    }
}
