package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.GraphQLTypeUtil;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.samplewell.CodedException;
import org.samplewell.ErrorCode;
import org.samplewell.Incident;
import org.samplewell.graphql.execution.Late;
import org.samplewell.graphql.execution.NeverAnswered;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.field.Classification;

/**
 * Converts an exception of a field into an error with a code. An unexpected exception is logged once with a reference,
 * and the client sees only the reference.
 */
@ApplicationScoped
public class Failures implements DataFetcherExceptionHandler {

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(error(thrown))
                .build());
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters thrown) {
        var cause = cause(thrown.getException());
        if (cause instanceof OperationEnded ended) {
            return ended.error();
        }
        if (cause instanceof CodedException coded) {
            return error(thrown, coded.messageFor(field(thrown)), coded.code());
        }
        if (cause instanceof NeverAnswered) {
            return error(thrown, String.valueOf(cause.getMessage()), ErrorCode.TIMEOUT);
        }
        if (cause instanceof GraphQLException && cause instanceof GraphQLError) {
            return error(thrown, Wording.of(String.valueOf(cause.getMessage())), ErrorCode.BAD_USER_INPUT);
        }
        return error(thrown, unexpected(String.valueOf(thrown.getPath()), cause), ErrorCode.INTERNAL);
    }

    /** The single error of an operation that has ended early. */
    static OperationEnded ended(CodedException cause) {
        return new OperationEnded(GraphQLError.newError()
                .message(cause.messageFor("The operation"))
                .errorType(new Classification(cause.code()))
                .build());
    }

    /** Logs an unexpected failure, and returns the message for the client. */
    public static String unexpected(String where, Throwable cause) {
        return Incident.report(Failures.class, "Failed to answer " + where, cause);
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters thrown, String message, ErrorCode code) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .path(thrown.getPath())
                .location(thrown.getSourceLocation())
                .errorType(new Classification(code))
                .build();
    }

    private static String field(DataFetcherExceptionHandlerParameters thrown) {
        var environment = thrown.getDataFetchingEnvironment();
        return GraphQLTypeUtil.simplePrint(environment.getParentType()) + "."
                + environment.getField().getName();
    }

    private static Throwable cause(Throwable thrown) {
        var cause = thrown.getCause();
        return cause != null
                        && (thrown instanceof CompletionException
                                || thrown instanceof EJBException
                                || thrown instanceof Late)
                ? cause(cause)
                : thrown;
    }
}
