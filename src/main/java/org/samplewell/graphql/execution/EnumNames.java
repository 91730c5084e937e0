package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of a GraphQL enum's values. The name of a Java enum constant is looked up and encoded as JSON only once;
 * graphql-java would search again for each value.
 */
record EnumNames(GraphQLEnumType type, Map<Enum<?>, SerializedString> known) {

    EnumNames(GraphQLEnumType type) {
        this(type, new ConcurrentHashMap<>());
    }

    /** The name in the form that {@link Leaves} store. Throws graphql-java's own exception if the value has no name. */
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
