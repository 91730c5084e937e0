package org.samplewell.graphql.http;

import org.samplewell.ErrorCode;

/** A request that fails before GraphQL. */
class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    /**
     * @param status the HTTP status that the specification requires
     * @param message what is wrong, and what to do next
     */
    HttpProblem(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** The request cannot be parsed. */
    static HttpProblem unreadable(String message) {
        return new HttpProblem(400, ErrorCode.BAD_REQUEST, message);
    }

    /** The request can be parsed, but it is not a GraphQL over HTTP request. */
    static HttpProblem malformed(String message) {
        return new HttpProblem(422, ErrorCode.BAD_REQUEST, message);
    }

    static HttpProblem tooLarge(int most) {
        return new HttpProblem(
                413,
                ErrorCode.BAD_REQUEST,
                "The request is larger than %d bytes. Send less, or raise samplewell.request.max-bytes."
                        .formatted(most));
    }

    static HttpProblem unsupported(String message) {
        return new HttpProblem(415, ErrorCode.BAD_REQUEST, message);
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
