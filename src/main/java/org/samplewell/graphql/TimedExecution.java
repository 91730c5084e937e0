package org.samplewell.graphql;

import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dataloader.DataLoaderRegistry;
import org.samplewell.graphql.execution.Patience;
import org.samplewell.query.Deadline;

/** Runs an operation until its deadline, also where graphql-java's own strategy does, which waits for ever. */
record TimedExecution(GraphQL graphql, Deadline deadline) {

    /** The result; without data when the strategy itself has not ended in time. */
    ExecutionResult run(ExecutionInput input) {
        input.getGraphQLContext().put(Patience.class, new Patience(deadline.allowed(), deadline::hasPassed));
        var result = graphql.executeAsync(input);
        try {
            return result.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            input.cancel();
            return ExecutionResult.newExecutionResult()
                    .data(null)
                    .addError(unanswered(input.getDataLoaderRegistry()))
                    .build();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an operation runs", e);
        }
    }

    private GraphQLError unanswered(DataLoaderRegistry loaders) {
        var waiting = waiting(loaders);
        return GraphQLError.newError()
                .message(
                        "The operation was not answered within %d s%s.",
                        deadline.allowed().toSeconds(),
                        waiting.isEmpty()
                                ? ""
                                : ": it waited for data loaders that were never dispatched: "
                                        + String.join(", ", waiting))
                .errorType((ErrorClassification) ErrorCode.TIMEOUT)
                .build();
    }

    /** The names of the loaders that were asked and never dispatched. */
    private static List<String> waiting(DataLoaderRegistry loaders) {
        return loaders.getDataLoadersMap().entrySet().stream()
                .filter(each -> each.getValue().dispatchDepth() > 0)
                .map(each -> each.getKey())
                .sorted()
                .toList();
    }
}
