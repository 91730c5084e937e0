package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of a GraphQL enum's values; where these are constants, looked up and put into JSON once: graphql-java searches
 * anew for each value.
 */
record EnumNames(GraphQLEnumType type, Map<Enum<?>, SerializedString> known) {

    EnumNames(GraphQLEnumType type) {
        this(type, new ConcurrentHashMap<>());
    }

    /** The name as {@link Leaves} hold it; throws graphql-java's own exception for a value that has none. */
    Object of(Object value, ExecutionContext context) {
        if (!(value instanceof Enum<?> constant)) {
            return serialized(value, context);
        }
        var name = known.get(constant);
        if (name == null) {
            name = new SerializedString(serialized(value, context).toString());
            known.put(constant, name);
        }
        return name;
    }

    private Object serialized(Object value, ExecutionContext context) {
        return type.serialize(value, context.getGraphQLContext(), context.getLocale());
    }
}
