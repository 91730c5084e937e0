package org.samplewell.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of a GraphQL enum's values, where these are constants looked up once: graphql-java searches anew for each value. */
record EnumNames(GraphQLEnumType type, Map<Enum<?>, Object> known) {

    EnumNames(GraphQLEnumType type) {
        this(type, new ConcurrentHashMap<>());
    }

    /** Throws graphql-java's own exception for a value that has none. */
    Object of(Object value, ExecutionContext context) {
        if (!(value instanceof Enum<?> constant)) {
            return serialized(value, context);
        }
        var name = known.get(constant);
        if (name == null) {
            name = serialized(value, context);
            known.put(constant, name);
        }
        return name;
    }

    private Object serialized(Object value, ExecutionContext context) {
        return type.serialize(value, context.getGraphQLContext(), context.getLocale());
    }
}
