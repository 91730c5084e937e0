package org.samplewell.graphql.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The type of a place in the answer, analyzed once.
 *
 * @param type the type without its non-null wrapper
 * @param nonNull whether null is not allowed here
 * @param element the shape of a list's elements; null if the type is not a list
 * @param names the names of an enum's values; null if the type is not an enum
 */
record Shape(
        GraphQLOutputType type,
        boolean nonNull,
        @Nullable Shape element,
        @Nullable EnumNames names) {

    static Shape of(GraphQLType type) {
        var bare = (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(type);
        var element = bare instanceof GraphQLList list ? of(list.getWrappedType()) : null;
        var names = bare instanceof GraphQLEnumType named ? new EnumNames(named) : null;
        return new Shape(bare, type instanceof GraphQLNonNull, element, names);
    }

    boolean isLeaf() {
        return GraphQLTypeUtil.isLeaf(type);
    }
}
