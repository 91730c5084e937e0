package org.samplewell.graphql.http;

import org.samplewell.ErrorCode;

/** A request that never gets as far as GraphQL. */
class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    /**
     * @param status by the specification
     * @param message what is wrong, and what to do next
     */
    HttpProblem(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** What can't be read at all. */
    static HttpProblem unreadable(String message) {
        return new HttpProblem(400, ErrorCode.BAD_REQUEST, message);
    }

    /** What can be read, but is no request of GraphQL over HTTP. */
    static HttpProblem malformed(String message) {
        return new HttpProblem(422, ErrorCode.BAD_REQUEST, message);
    }

    static HttpProblem tooLarge(int most) {
        return new HttpProblem(
                413,
                ErrorCode.BAD_REQUEST,
                "The request is larger than %d bytes. Send less, or have samplewell.request.max-bytes raised."
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
