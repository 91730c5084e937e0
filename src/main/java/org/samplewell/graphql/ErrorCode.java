package org.samplewell.graphql;

import graphql.ErrorClassification;

/** What kind of error it is; stands at {@code extensions.code} of every error. */
public enum ErrorCode implements ErrorClassification {
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
    /** The request is not one of GraphQL over HTTP. */
    BAD_REQUEST,
    /** Nobody expected it; the message has a reference into the log. */
    INTERNAL;

    @Override
    public Object toSpecification(graphql.GraphQLError error) {
        return name();
    }
}
