package org.samplewell.graphql.execution;

import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives access to the steps of graphql-java's own strategy. They handle one value at a time, so we use them only in
 * unusual cases.
 */
final class GraphqlJavaSteps extends AsyncExecutionStrategy {

    GraphqlJavaSteps(DataFetcherExceptionHandler handler) {
        super(handler);
    }

    ExecutionStepInfo step(ExecutionContext context, ExecutionStrategyParameters parameters, PlannedField field) {
        return createExecutionStepInfo(context, parameters, field.definition, field.container);
    }

    /**
     * Calls an ordinary data fetcher. Returns its value, a fetched value, or a future of either. Failures are already
     * handled.
     */
    @Nullable Object fetched(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return fetchField(context, parameters);
    }

    GraphQLObjectType typeOf(ExecutionContext context, ExecutionStrategyParameters parameters, Shape shape) {
        return resolveType(context, parameters, shape.type());
    }

    /** A list's elements. If the value is not a list, returns null and adds an error. */
    @Nullable Iterable<@Nullable Object> elements(
            ExecutionContext context, ExecutionStrategyParameters parameters, Object value) {
        return toIterable(context, parameters, value);
    }

    @Nullable Object unboxed(ExecutionContext context, ExecutionStrategyParameters parameters, Object result) {
        return unboxPossibleDataFetcherResult(context, parameters, result);
    }

    /** The errors that the exception handler creates from a field's exception. */
    List<GraphQLError> handled(
            DataFetchingEnvironment environment, ExecutionStrategyParameters parameters, Throwable thrown) {
        var handled = this.<DataFetcherResult<?>>handleFetchingException(environment, parameters, thrown)
                .join();
        return handled.getErrors();
    }
}
