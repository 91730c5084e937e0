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

/** Turns what a field threw into an error with a code; what nobody expected is logged once, and the client sees its reference only. */
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

    /** The one error that a whole operation ends with. */
    static OperationEnded ended(CodedException cause) {
        return new OperationEnded(GraphQLError.newError()
                .message(cause.messageFor("The operation"))
                .errorType(new Classification(cause.code()))
                .build());
    }

    /** Logs what nobody expected, and answers with what the client may know of it. */
    public static String unexpected(String where, Throwable cause) {
        return "Something went wrong here; its reference is %s."
                .formatted(Incident.log(Failures.class, "Failed to answer " + where, cause));
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
