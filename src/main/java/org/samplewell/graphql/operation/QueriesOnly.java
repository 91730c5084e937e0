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

/** Refuses a mutation where the request's method must change nothing, such as GET: links and images send those. */
public final class QueriesOnly extends SimplePerformantInstrumentation {

    /** What the client reads. */
    public static final String MESSAGE = "Only queries are taken by this method: send a mutation by POST.";

    /** Marks a request whose method must change nothing. */
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

    /** Ends an operation that its request's method does not allow. */
    public static void check(GraphQLContext context, OperationDefinition operation) {
        if (context.hasKey(QueriesOnly.class) && operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message(MESSAGE)
                    .errorType(new Classification(ErrorCode.METHOD_NOT_ALLOWED))
                    .build()));
        }
    }
}
