package org.samplewell.graphql.http;

import graphql.ExecutionResult;
import org.samplewell.ErrorCode;
import org.samplewell.settings.HttpStatuses;

/**
 * The HTTP status of an answer, by chapter 5.4 of GraphQL over HTTP, September 2026.
 *
 * @param isLegacy whether the client accepts {@code application/json} alone and is answered as before that edition
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
     * The status of what came of an operation. With data, even null, it was executed, so that no 4xx or 5xx is appropriate: that
     * is what 294 is for. A mutation by GET must never be answered by 2xx, to nobody.
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

    /** The status of a problem that kept a request from GraphQL. Clients of persisted queries have always been told by 200. */
    int of(HttpProblem problem) {
        if (!isLegacy || problem.status() != UNPROCESSABLE) {
            return problem.status();
        }
        return problem.code() == ErrorCode.BAD_REQUEST ? BAD_REQUEST : OK;
    }

    /** The media type that a status comes in: what is no success says in any case that it is from here. */
    String mediaType(int status, String accepted) {
        return isLegacy || status < 300 ? accepted : MediaTypes.GRAPHQL;
    }
}
