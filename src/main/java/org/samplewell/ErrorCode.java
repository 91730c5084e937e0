package org.samplewell;

/** The kind of an error. Every error contains it at {@code extensions.code}. */
public enum ErrorCode {
    /** The document is not valid GraphQL. */
    INVALID_SYNTAX,
    /** The document does not match the schema, or the variables do not match the document. */
    VALIDATION_FAILED,
    /** An argument has an invalid value. */
    BAD_USER_INPUT,
    /** The operation would read more rows than the setting allows. */
    TOO_MANY_ROWS,
    /** The operation did not finish before its deadline. */
    TIMEOUT,
    /** The operation would send more statements than the setting allows. */
    OVER_BUDGET,
    /** The operation would exceed a size limit. The error contains its cost and the limit. */
    LIMIT_EXCEEDED,
    /** Too many fields failed, so the operation was stopped. */
    TOO_MANY_ERRORS,
    /** The server has no capacity for this operation while others are running. Try again later. */
    OVERLOADED,
    /** The request does not follow the GraphQL over HTTP specification. */
    BAD_REQUEST,
    /** A mutation was sent with a method that must not change data, or the server does not support the method. */
    METHOD_NOT_ALLOWED,
    /** The request came from a page of another site, or was sent to a host name that is not allowed. */
    FORBIDDEN,
    /** Automatic persisted queries are disabled. Send the query's text. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** No query with this hash is known. Send the query's text with the hash. */
    PERSISTED_QUERY_NOT_FOUND,
    /** An unexpected error. The message contains a reference to the log entry. */
    INTERNAL
}
