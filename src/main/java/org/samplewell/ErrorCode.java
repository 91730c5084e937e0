package org.samplewell;

/** What kind of error it is; stands at {@code extensions.code} of every error. */
public enum ErrorCode {
    /** The document is not GraphQL. */
    INVALID_SYNTAX,
    /** The document does not fit the schema, or the variables do not fit the document. */
    VALIDATION_FAILED,
    /** An argument makes no sense. */
    BAD_USER_INPUT,
    /** The answer would have more rows than the setting allows. */
    TOO_MANY_ROWS,
    /** The operation's deadline came before an answer. */
    TIMEOUT,
    /** The operation would take more statements than the setting allows. */
    OVER_BUDGET,
    /** The operation would be larger than a limit allows; the error tells its cost and the limit. */
    LIMIT_EXCEEDED,
    /** So many fields failed that the operation was ended. */
    TOO_MANY_ERRORS,
    /** The server has no room for this operation beside those that run; try again. */
    OVERLOADED,
    /** The request is not one of GraphQL over HTTP. */
    BAD_REQUEST,
    /** A mutation was sent by a method that must change nothing, or the method is not known here. */
    METHOD_NOT_ALLOWED,
    /** The request came from a page of another site, or to a host name that is not ours. */
    FORBIDDEN,
    /** Automatic persisted queries are switched off: send the query's text. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** No query of this hash is known: send its text along. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Nobody expected it; the message has a reference into the log. */
    INTERNAL
}
