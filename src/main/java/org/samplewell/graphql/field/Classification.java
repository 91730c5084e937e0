package org.samplewell.graphql.field;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import org.samplewell.ErrorCode;

/** An error's code, as graphql-java classifies errors. */
public record Classification(ErrorCode code) implements ErrorClassification {

    @Override
    public Object toSpecification(GraphQLError error) {
        return code.name();
    }
}
