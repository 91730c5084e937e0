package org.samplewell.graphql.limits;

import graphql.GraphQLError;
import java.util.Locale;
import java.util.Map;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.field.Classification;
import org.samplewell.graphql.limits.OperationLimits.Limit;

/** The errors that end an operation because it exceeds a limit. Each contains the operation's cost and the limit. */
public final class LimitExceeded {

    private LimitExceeded() {}

    /** An operation exceeds a limit. */
    public static OperationEnded of(Limit limit, long cost, long most) {
        var code = limit == Limit.STATEMENTS ? ErrorCode.OVER_BUDGET : ErrorCode.LIMIT_EXCEEDED;
        return ended(limit.name().toLowerCase(Locale.ROOT), limit.words(), cost, most, code);
    }

    /** A part of a request exceeds a limit. */
    public static OperationEnded ofRequest(String limit, String words, long cost, long most) {
        return ended(limit, words, cost, most, ErrorCode.LIMIT_EXCEEDED);
    }

    private static OperationEnded ended(String limit, String words, long cost, long most, ErrorCode code) {
        return new OperationEnded(GraphQLError.newError()
                .message(String.format(
                        Locale.ROOT,
                        "The operation has %,d %s, but at most %,d are allowed. Make it smaller or split it.",
                        cost,
                        words,
                        most))
                .errorType(new Classification(code))
                .extensions(Map.of("limited", limit, "cost", cost, "limit", most))
                .build());
    }

    /** More fields have failed than the limit allows. */
    public static OperationEnded ofErrors(long most, GraphQLError first) {
        return new OperationEnded(GraphQLError.newError()
                .message(String.format(
                        Locale.ROOT,
                        "More than %,d fields failed, so the operation was stopped. First error: %s",
                        most,
                        first.getMessage()))
                .path(first.getPath())
                .locations(first.getLocations())
                .errorType(new Classification(ErrorCode.TOO_MANY_ERRORS))
                .extensions(Map.of("limit", most))
                .build());
    }
}
