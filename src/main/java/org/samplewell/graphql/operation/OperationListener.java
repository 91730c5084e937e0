package org.samplewell.graphql.operation;

/**
 * Hears of every operation, on the operation's own thread; each bean of this type is called. A listener should be quick. What
 * it throws is logged and does not reach the operation.
 */
public interface OperationListener {

    /** An operation begins: its document is not parsed yet. */
    default void began(RunningOperation operation) {}

    /** A loader has answered, or failed. */
    default void loaderAnswered(RunningOperation operation, Cost.Call call) {}

    /** An operation has ended, whatever came of it. */
    default void ended(RunningOperation operation, OperationOutcome outcome) {}
}
