package org.samplewell.graphql.http;

import graphql.ExecutionResult;
import org.samplewell.ErrorCode;
import org.samplewell.settings.HttpStatuses;

/**
 * The HTTP status of an answer, according to chapter 5.4 of GraphQL over HTTP, September 2026.
 *
 * @param isLegacy whether the client accepts only {@code application/json} and gets the statuses from before that
 *     edition
 */
record Statuses(boolean isLegacy) {

    private static final int OK = 200;
    private static final int PARTIAL_SUCCESS = 294;
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNPROCESSABLE = 422;

    static Statuses of(HttpStatuses setting, String mediaType) {
        return new Statuses(setting == HttpStatuses.LEGACY && mediaType.equals(MediaTypes.JSON));
    }

    /**
     * The status for an operation's result. If the result has data, even null, the operation was executed; then no 4xx
     * or 5xx status is appropriate, and errors give 294. A mutation sent with GET never gets a 2xx status, not even in
     * legacy mode.
     */
    int of(ExecutionResult result) {
        var status = bySpecification(result);
        return isLegacy && status != METHOD_NOT_ALLOWED ? OK : status;
    }

    private static int bySpecification(ExecutionResult result) {
        if (result.isDataPresent()) {
            return result.getErrors().isEmpty() ? OK : PARTIAL_SUCCESS;
        }
        return result.getErrors().stream()
                .map(error -> of(Answer.code(error)))
                .findFirst()
                .orElse(500);
    }

    private static int of(ErrorCode code) {
        return switch (code) {
            case INVALID_SYNTAX, BAD_REQUEST -> BAD_REQUEST;
            case FORBIDDEN -> 403;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case TIMEOUT, OVERLOADED -> 503;
            case INTERNAL -> 500;
            case VALIDATION_FAILED,
                    BAD_USER_INPUT,
                    TOO_MANY_ROWS,
                    OVER_BUDGET,
                    LIMIT_EXCEEDED,
                    TOO_MANY_ERRORS,
                    PERSISTED_QUERY_NOT_SUPPORTED,
                    PERSISTED_QUERY_NOT_FOUND -> UNPROCESSABLE;
        };
    }

    /**
     * The status for a request that failed before GraphQL. In legacy mode, errors of persisted queries have status 200.
     */
    int of(HttpProblem problem) {
        if (!isLegacy || problem.status() != UNPROCESSABLE) {
            return problem.status();
        }
        return problem.code() == ErrorCode.BAD_REQUEST ? BAD_REQUEST : OK;
    }

    /**
     * The media type of the answer. Outside legacy mode, a status of 300 or more always has the GraphQL type, which
     * shows that the answer comes from this server.
     */
    String mediaType(int status, String accepted) {
        return isLegacy || status < 300 ? accepted : MediaTypes.GRAPHQL;
    }
}
