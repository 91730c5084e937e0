package org.samplewell.graphql.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The type of a place in the answer, taken apart once.
 *
 * @param type the type without its non-null
 * @param nonNull whether null must not stand here
 * @param element the shape of a list's elements, null when the type is no list
 * @param names those of an enum's values, null when the type is none
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
