package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an operation.
 *
 * @param errors the result's errors, before their messages are reworded for the client; empty if an unexpected
 *     exception ended the operation
 * @param failure the unexpected exception that ended it; null otherwise
 * @param time until the result was complete; writing the response is not included
 * @param byGraphqlJava whether graphql-java's own strategy executed it, because ours does not support it
 */
public record OperationOutcome(
        Cost cost, List<GraphQLError> errors, @Nullable Throwable failure, Duration time, boolean byGraphqlJava) {}
