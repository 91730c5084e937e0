package org.samplewell.graphql.report;

import graphql.language.EnumValue;
import graphql.language.StringValue;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samplewell.graphql.field.Loader;

/** Test arguments of a field, which show what the field's loader does with them. */
record ProbeArguments(GraphQLFieldDefinition field, Loader loader) {

    /**
     * The arguments without a filter, with each order, and with each filter field alone, by the name of that order or
     * field.
     */
    Map<String, Map<String, Object>> each() {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        all.put("", required());
        orders().forEach(order -> {
            var given = required();
            given.put("orderBy", order);
            all.put("orderBy." + order, given);
        });
        if (loader.kind() != Loader.Kind.SERIES) {
            for (var component : loader.filter().getRecordComponents()) {
                var given = required();
                given.put("filter", Map.of(component.getName(), value(component)));
                all.put("filter." + component.getName(), given);
            }
        }
        return all;
    }

    private List<String> orders() {
        var argument = field.getArgument("orderBy");
        return argument != null && GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLEnumType orders
                ? orders.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }

    private Map<String, Object> required() {
        var given = new HashMap<String, Object>();
        for (var argument : field.getArguments()) {
            if (argument.getArgumentDefaultValue().isSet()) {
                given.put(argument.getName(), literal(argument));
            } else if (GraphQLTypeUtil.isNonNull(argument.getType())
                    && !argument.getName().equals("filter")) {
                given.put(argument.getName(), "1");
            }
        }
        return given;
    }

    private static Object literal(GraphQLArgument argument) {
        var value = argument.getArgumentDefaultValue().getValue();
        if (value instanceof EnumValue constant) {
            return Objects.requireNonNull(constant.getName());
        }
        return value instanceof StringValue text ? Objects.requireNonNull(text.getValue()) : String.valueOf(value);
    }

    private static Object value(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType set
                ? List.of(value(set.getActualTypeArguments()[0]))
                : value(component.getType());
    }

    private static Object value(Type type) {
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return ((Enum<?>) Arrays.asList(constants.getEnumConstants()).get(0)).name();
        }
        return type == OffsetDateTime.class ? OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC) : "x";
    }
}
