package org.samplewell.graphql.operation;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.field.Classification;

/** Rejects a mutation if the request's method must not change data, such as GET. Links and images can send GET. */
public final class QueriesOnly extends SimplePerformantInstrumentation {

    /** The message for the client. */
    public static final String MESSAGE = "This HTTP method accepts only queries. Send mutations with POST.";

    /** Marks a request whose method must not change data. */
    public static void mark(GraphQLContext context) {
        context.put(QueriesOnly.class, true);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        check(context.getGraphQLContext(), context.getOperationDefinition());
        return null;
    }

    /** Ends an operation if the request's method does not allow it. */
    public static void check(GraphQLContext context, OperationDefinition operation) {
        if (context.hasKey(QueriesOnly.class) && operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message(MESSAGE)
                    .errorType(new Classification(ErrorCode.METHOD_NOT_ALLOWED))
                    .build()));
        }
    }
}
