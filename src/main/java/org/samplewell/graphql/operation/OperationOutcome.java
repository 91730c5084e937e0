package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;

/**
 * What came of an operation.
 *
 * @param errors those of its result, before they are worded for the client; none when an unexpected exception ended it
 * @param byGraphqlJava whether graphql-java's own strategy executed it, since ours does not know how
 */
public record OperationOutcome(Cost cost, List<GraphQLError> errors, Duration time, boolean byGraphqlJava) {}
