package org.samplewell.graphql.operation;

/**
 * Receives the events of every operation, on the operation's thread. Every bean of this type is called. A listener
 * should be fast. Its exceptions are logged and do not affect the operation.
 */
public interface OperationListener {

    /** An operation begins. Its document is not parsed yet. */
    default void began(RunningOperation operation) {}

    /** A loader has answered, or failed. */
    default void loaderAnswered(RunningOperation operation, Cost.Call call) {}

    /** An operation has ended, with or without errors. */
    default void ended(RunningOperation operation, OperationOutcome outcome) {}
}
