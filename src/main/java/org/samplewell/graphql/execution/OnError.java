package org.samplewell.graphql.execution;

/**
 * How an error affects the answer: the request parameter {@code onError} of graphql-spec #1236. The GraphQL context
 * contains it under this class; the default is {@link #PROPAGATE}.
 */
public enum OnError {
    /** The null moves up to the nearest parent that may be null. */
    PROPAGATE,
    /** The field with the error is null, even if its type is non-null. */
    NULL,
    /** The first error ends the operation; the answer has no data. */
    HALT
}
