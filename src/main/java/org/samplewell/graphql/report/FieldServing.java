package org.samplewell.graphql.report;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.schema.Catalogue;
import org.samplewell.graphql.schema.RowTypes;

/**
 * Describes how a field is served, and how long its list can get.
 *
 * @param column the table and column of a row type's attribute
 */
record FieldServing(Catalogue catalogue, RowTypes rows, BinaryOperator<String> column, int pageMax, int rowsMax) {

    /** The ways to serve a field. */
    enum Way {
        RELATION,
        RESOLVER,
        WORKED_OUT,
        COLUMN,
        COMPONENT,
        CONNECTION_PART
    }

    Way way(String type, String field) {
        var name = type + "." + field;
        if (catalogue.loaders().containsKey(name)) {
            return Way.RELATION;
        }
        if (catalogue.resolvers().containsKey(name)) {
            return Way.RESOLVER;
        }
        if (catalogue.computed().containsKey(name)) {
            return Way.WORKED_OUT;
        }
        if (rows.contains(type)) {
            return Way.COLUMN;
        }
        return catalogue.values().containsKey(type) ? Way.COMPONENT : Way.CONNECTION_PART;
    }

    String description(String type, GraphQLFieldDefinition field) {
        var name = type + "." + field.getName();
        var bound = isList(field) ? ", " + bound(type, field) : isPaged(name) ? ", " + page() : "";
        return switch (way(type, field.getName())) {
            case RELATION -> served(catalogue.loaders(), name).kind() + bound;
            case RESOLVER -> "resolver" + bound;
            case WORKED_OUT ->
                "computed from "
                        + String.join(", ", served(catalogue.computed(), name).attributes())
                        + bound;
            case COLUMN -> "column " + column.apply(type, field.getName());
            case COMPONENT -> "component of a value" + bound;
            case CONNECTION_PART -> "part of a connection" + bound;
        };
    }

    /** A resolver can return lists of any length. */
    boolean isUnbounded(String type, GraphQLFieldDefinition field) {
        return isList(field) && way(type, field.getName()) == Way.RESOLVER;
    }

    private String bound(String type, GraphQLFieldDefinition field) {
        return switch (way(type, field.getName())) {
            case RELATION -> "at most %d rows in the whole operation".formatted(rowsMax);
            case CONNECTION_PART -> page();
            case RESOLVER -> "an unbounded list";
            default -> "a list within its " + (rows.contains(type) ? "row" : "value");
        };
    }

    private boolean isPaged(String name) {
        var loader = catalogue.loaders().get(name);
        return loader != null && loader.kind() == Loader.Kind.CONNECTION;
    }

    private String page() {
        return "at most %d per page".formatted(pageMax);
    }

    private static <S> S served(Map<String, S> all, String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }
}
