package org.samplewell.graphql.execution;

import graphql.GraphQLError;

/** Ends the operation. Its answer is this one error, without data. */
public final class OperationEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient GraphQLError error;

    public OperationEnded(GraphQLError error) {
        super(error.getMessage(), null, false, false);
        this.error = error;
    }

    public GraphQLError error() {
        return error;
    }
}
