package org.samplewell.graphql.execution;

import graphql.schema.GraphQLObjectType;
import java.util.List;

/**
 * The fields that are selected of objects of one type, in the order of the answer.
 *
 * @param isPlain whether all of them are leaves that come from their object alone
 */
record Selection(GraphQLObjectType type, List<PlannedField> fields, boolean isPlain) {

    Selection(GraphQLObjectType type, List<PlannedField> fields) {
        this(type, fields, fields.stream().allMatch(PlannedField::isPlainLeaf));
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.definition.getName().equals(name));
    }
}
