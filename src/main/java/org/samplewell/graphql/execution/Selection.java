package org.samplewell.graphql.execution;

import graphql.schema.GraphQLObjectType;
import java.util.List;

/**
 * The fields that are selected on objects of one type, in the order of the answer.
 *
 * @param isPlain whether all of them are leaves whose values come only from their object
 * @param keyCharacters the number of characters that their names take in an object
 */
record Selection(GraphQLObjectType type, List<PlannedField> fields, boolean isPlain, int keyCharacters) {

    Selection(GraphQLObjectType type, List<PlannedField> fields) {
        this(
                type,
                fields,
                fields.stream().allMatch(PlannedField::isPlainLeaf),
                fields.stream().mapToInt(field -> field.key.charLength() + 4).sum() + 2);
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.definition.getName().equals(name));
    }
}
