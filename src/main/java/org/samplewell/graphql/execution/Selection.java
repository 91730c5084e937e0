package org.samplewell.graphql.execution;

import graphql.schema.GraphQLObjectType;
import java.util.List;

/** The fields that are selected of objects of one type, in the order of the answer. */
record Selection(GraphQLObjectType type, List<PlannedField> fields) {

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.definition.getName().equals(name));
    }
}
