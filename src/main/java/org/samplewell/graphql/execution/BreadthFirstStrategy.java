package org.samplewell.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataLoaderDispatchStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.introspection.Introspection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Gives the same answers as graphql-java's own strategies, but works breadth first. It fetches a field for all parents
 * at once, loads each distinct key once, and writes data without a map, future or path for each value. It leaves an
 * operation to graphql-java's strategies if it does not support a feature: incremental delivery, a limit on result
 * nodes, or disabled error propagation.
 *
 * <p>Everything runs on the calling thread, except work that a data fetcher gives to another thread.
 */
public final class BreadthFirstStrategy extends ExecutionStrategy {

    /** Marks an operation that was left to graphql-java's own strategy. */
    private static final String LEFT = "left to graphql-java";

    private final GraphqlJavaSteps stock;
    private final ExecutionStrategy otherwise;
    private final boolean serially;
    private final Duration patience;
    private final Plans plans = new Plans();
    private final ListSizes sizes = new ListSizes();
    private final Runnable afterEach;

    private BreadthFirstStrategy(
            DataFetcherExceptionHandler handler,
            ExecutionStrategy otherwise,
            boolean serially,
            Duration patience,
            Runnable afterEach) {
        super(handler);
        this.stock = new GraphqlJavaSteps(handler);
        this.otherwise = otherwise;
        this.serially = serially;
        this.patience = patience;
        this.afterEach = afterEach;
    }

    /** The strategy for queries. */
    public static BreadthFirstStrategy forQueries(DataFetcherExceptionHandler handler) {
        return forQueries(handler, TimeLimit.USUAL);
    }

    /**
     * The strategy for queries. A field that waits longer than the time limit in the GraphQL context, or else
     * {@code patience}, fails.
     */
    static BreadthFirstStrategy forQueries(DataFetcherExceptionHandler handler, Duration patience) {
        return new BreadthFirstStrategy(handler, new AsyncExecutionStrategy(handler), false, patience, () -> {});
    }

    /**
     * The strategy for mutations. It completes each root field, with all fields below it, before the next one.
     *
     * @param afterEach runs after each root field, when the caches of the data loaders are already cleared
     */
    public static BreadthFirstStrategy forMutations(DataFetcherExceptionHandler handler, Runnable afterEach) {
        return new BreadthFirstStrategy(
                handler, new AsyncSerialExecutionStrategy(handler), true, TimeLimit.USUAL, afterEach);
    }

    /** Whether an operation was left to graphql-java's own strategy. */
    public static boolean hasLeft(GraphQLContext context) {
        return LEFT.equals(context.get(BreadthFirstStrategy.class));
    }

    /** The total weight of the cached plans. A field without arguments weighs 1. */
    long planWeight() {
        return plans.weight();
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!isKnown(context)) {
            context.getGraphQLContext().put(BreadthFirstStrategy.class, LEFT);
            return otherwise.execute(context, parameters);
        }
        var instrumented = context.getInstrumentation()
                .beginExecutionStrategy(
                        new InstrumentationExecutionStrategyParameters(context, parameters),
                        context.getInstrumentationState());
        var refused = Introspection.isIntrospectionSensible(parameters.getFields(), context);
        var result = refused.orElseGet(() -> result(context, parameters));
        if (instrumented != null) {
            instrumented.onDispatched();
            instrumented.onCompleted(result, null);
        }
        return CompletableFuture.completedFuture(result);
    }

    private ExecutionResult result(ExecutionContext context, ExecutionStrategyParameters parameters) {
        context.setDataLoaderDispatcherStrategy(DataLoaderDispatchStrategy.NO_OP);
        var operation = new Environments(context, parameters, stock);
        var given = context.getGraphQLContext().<TimeLimit>get(TimeLimit.class);
        var waiting = new Waiting(context, given == null ? TimeLimit.of(patience) : given);
        try {
            var plan = plans.plan(context, parameters, operation.planner());
            var estimate = plan.estimate(context, operation.planner(), sizes, operation.meter());
            operation.meter().begin(estimate, plan.facts.selected());
            return executed(operation, new Execution(operation, waiting, plan.root));
        } catch (OperationEnded e) {
            return new ExecutionResultImpl(e.error());
        }
    }

    private ExecutionResult executed(Environments operation, Execution execution) {
        try {
            var data = serially ? execution.runSerially(afterEach) : execution.run();
            return new ExecutionResultImpl(data, operation.errors().all());
        } catch (OperationEnded e) {
            return new ExecutionResultImpl(null, List.of(e.error()));
        }
    }

    private static boolean isKnown(ExecutionContext context) {
        return !context.hasIncrementalSupport()
                && context.propagateErrorsOnNonNullContractFailure()
                && context.getGraphQLContext().get(ResultNodesInfo.MAX_RESULT_NODES) == null;
    }
}
