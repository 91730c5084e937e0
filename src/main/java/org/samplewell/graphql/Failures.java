package org.samplewell.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.GraphQLTypeUtil;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.samplewell.graphql.execution.Late;
import org.samplewell.graphql.execution.NeverAnswered;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.query.DeadlinePassed;

/** Turns what a field threw into an error with a code; what nobody expected is logged once, and the client sees its reference only. */
@ApplicationScoped
class Failures implements DataFetcherExceptionHandler {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(error(thrown))
                .build());
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters thrown) {
        var cause = cause(thrown.getException());
        if (cause instanceof BadInput) {
            return error(thrown, String.valueOf(cause.getMessage()), ErrorCode.BAD_USER_INPUT);
        }
        if (cause instanceof OperationEnded ended) {
            return ended.error();
        }
        if (cause instanceof GraphQLException && cause instanceof GraphQLError) {
            return error(thrown, Wording.of(String.valueOf(cause.getMessage())), ErrorCode.BAD_USER_INPUT);
        }
        if (cause instanceof DeadlinePassed) {
            return error(thrown, field(thrown) + " " + cause.getMessage(), ErrorCode.TIMEOUT);
        }
        if (cause instanceof NeverAnswered) {
            return error(thrown, String.valueOf(cause.getMessage()), ErrorCode.TIMEOUT);
        }
        return error(thrown, unexpected(String.valueOf(thrown.getPath()), cause), ErrorCode.INTERNAL);
    }

    /** Logs what nobody expected, and answers with what the client may know of it. */
    static String unexpected(String where, Throwable cause) {
        var reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Failed to answer " + where + ", reference " + reference, cause);
        return "Something went wrong here; its reference is " + reference + ".";
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters thrown, String message, ErrorCode code) {
        return GraphqlErrorBuilder.newError()
                .message(message)
                .path(thrown.getPath())
                .location(thrown.getSourceLocation())
                .errorType((ErrorClassification) code)
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
