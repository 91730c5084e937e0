package org.samplewell.graphql;

import graphql.GraphQLError;
import java.util.Locale;
import java.util.Map;
import org.samplewell.graphql.OperationLimits.Limit;
import org.samplewell.graphql.execution.OperationEnded;

/** The errors that end an operation because it is too large, each with what it cost and what is allowed. */
final class LimitExceeded {

    private LimitExceeded() {}

    /** An operation comes to more than a limit. */
    static OperationEnded of(Limit limit, long cost, long most) {
        var code = limit == Limit.STATEMENTS ? ErrorCode.OVER_BUDGET : ErrorCode.LIMIT_EXCEEDED;
        return ended(limit.name().toLowerCase(Locale.ROOT), limit.words(), cost, most, code);
    }

    /** A part of a request is larger than a limit. */
    static OperationEnded ofRequest(String limit, String words, long cost, long most) {
        return ended(limit, words, cost, most, ErrorCode.LIMIT_EXCEEDED);
    }

    private static OperationEnded ended(String limit, String words, long cost, long most, ErrorCode code) {
        return new OperationEnded(GraphQLError.newError()
                .message(String.format(
                        Locale.ROOT,
                        "The operation has %,d %s; %,d are allowed. Ask for less at once.",
                        cost,
                        words,
                        most))
                .errorType(code)
                .extensions(Map.of("limited", limit, "cost", cost, "limit", most))
                .build());
    }

    /** More fields have failed than are told one by one. */
    static OperationEnded ofErrors(long most, GraphQLError first) {
        return new OperationEnded(GraphQLError.newError()
                .message(String.format(
                        Locale.ROOT,
                        "More than %,d fields failed, so the operation was ended. The first: %s",
                        most,
                        first.getMessage()))
                .path(first.getPath())
                .locations(first.getLocations())
                .errorType(ErrorCode.TOO_MANY_ERRORS)
                .extensions(Map.of("limit", most))
                .build());
    }

    /** There is no room for the operation beside others. */
    static OperationEnded overloaded(RuntimeException thrown) {
        return told(thrown, ErrorCode.OVERLOADED);
    }

    /** Something is too large by the words of what was thrown. */
    static OperationEnded told(RuntimeException thrown, ErrorCode code) {
        return new OperationEnded(GraphQLError.newError()
                .message(String.valueOf(thrown.getMessage()))
                .errorType(code)
                .build());
    }
}
