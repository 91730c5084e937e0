package org.samplewell.graphql;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps mutations out of requests by a method that must change nothing, such as GET: links and images send those. */
final class SafeMethod extends SimplePerformantInstrumentation {

    private static final String MESSAGE = "Only queries are taken by this method: send a mutation by POST.";
    private static final int LONGEST = 10_000;
    private static final Pattern NOT_QUERY = Pattern.compile("mutation|subscription");

    /**
     * Refuses a mutation by its text alone, before anybody asks whether it is valid; a document too long for a URL is left to
     * {@link #check}.
     */
    static void check(GraphqlRequest request) {
        var document = String.valueOf(request.query());
        if (document.length() <= LONGEST && NOT_QUERY.matcher(document).find() && isNoQuery(document, request)) {
            throw new HttpProblem(405, ErrorCode.METHOD_NOT_ALLOWED, MESSAGE);
        }
    }

    private static boolean isNoQuery(String document, GraphqlRequest request) {
        try {
            var operations = Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(each -> request.operationName() == null
                            || request.operationName().isEmpty()
                            || request.operationName().equals(each.getName()))
                    .toList();
            return operations.size() == 1 && operations.get(0).getOperation() != OperationDefinition.Operation.QUERY;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    static void mark(GraphQLContext context) {
        context.put(SafeMethod.class, true);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        check(context.getGraphQLContext(), context.getOperationDefinition());
        return null;
    }

    /** Ends an operation that its request's method does not allow. */
    static void check(GraphQLContext context, OperationDefinition operation) {
        if (context.hasKey(SafeMethod.class) && operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message(MESSAGE)
                    .errorType((ErrorClassification) ErrorCode.METHOD_NOT_ALLOWED)
                    .build()));
        }
    }
}
