package org.samplewell.graphql.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.dataloader.DataLoaderRegistry;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.execution.TimeLimit;
import org.samplewell.graphql.field.Classification;
import org.samplewell.query.snapshot.Deadline;

/** Runs an operation until its deadline, even with graphql-java's own strategy, which would wait forever. */
record TimedExecution(GraphQL graphql, Deadline deadline) {

    /** Returns the result, without data if the strategy did not end in time. */
    ExecutionResult run(ExecutionInput input) {
        input.getGraphQLContext()
                .put(TimeLimit.class, new TimeLimit(deadline.allowed(), deadline::hasPassed, deadline::unanswered));
        var result = graphql.executeAsync(input);
        try {
            if (deadline.await(result)) {
                return result.get();
            }
            input.cancel();
            return ExecutionResult.newExecutionResult()
                    .data(null)
                    .addError(unanswered(input.getDataLoaderRegistry()))
                    .build();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an operation was running", e);
        }
    }

    private GraphQLError unanswered(DataLoaderRegistry loaders) {
        var waiting = waiting(loaders);
        return GraphQLError.newError()
                .message(
                        "The operation %s%s.",
                        deadline.unanswered(),
                        waiting.isEmpty()
                                ? ""
                                : ": it waited for data loaders that were never dispatched: "
                                        + String.join(", ", waiting))
                .errorType(new Classification(ErrorCode.TIMEOUT))
                .build();
    }

    /** The names of the loaders that have waiting loads but were never dispatched. */
    private static List<String> waiting(DataLoaderRegistry loaders) {
        return loaders.getDataLoadersMap().entrySet().stream()
                .filter(each -> each.getValue().dispatchDepth() > 0)
                .map(each -> each.getKey())
                .sorted()
                .toList();
    }
}
