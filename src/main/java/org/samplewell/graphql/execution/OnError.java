package org.samplewell.graphql.execution;

/**
 * What an error does to the answer: the request parameter {@code onError} of graphql-spec #1236. Given in the GraphQL context
 * under this class; {@link #PROPAGATE} otherwise.
 */
public enum OnError {
    /** Null goes up to the nearest parent that may be null. */
    PROPAGATE,
    /** Null stands where the error was, whatever the schema says. */
    NULL,
    /** The first error ends the operation; the answer has no data. */
    HALT
}
