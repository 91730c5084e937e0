package org.samplewell.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the selection on a type with the algorithm of the specification (graphql-java's implementation of
 * CollectFields), so that fields have the specified order and merge by the specified rules.
 */
final class Planner {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ExecutionContext context;
    private final Meter meter;
    private int planned;

    Planner(ExecutionContext context, Meter meter) {
        this.context = context;
        this.meter = meter;
    }

    Selection selection(PlannedField field, GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(schema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        return selection(type, COLLECTOR.collectFields(parameters, field.merged, false));
    }

    Selection selection(GraphQLObjectType type, MergedSelectionSet fields) {
        return new Selection(
                type,
                fields.getSubFieldsList().stream()
                        .map(field -> planned(type, field))
                        .toList());
    }

    private PlannedField planned(GraphQLObjectType type, MergedField field) {
        if (++planned > meter.mostFields()) {
            meter.tooManyFields();
        }
        var definition = Introspection.getFieldDefinition(schema(), type, field.getName());
        return new PlannedField(type, definition, field, fetcher(type, definition));
    }

    private DataFetcher<?> fetcher(GraphQLObjectType type, GraphQLFieldDefinition definition) {
        if (definition.equals(schema().getIntrospectionTypenameFieldDefinition())) {
            Plain<Object> typename = parent -> type.getName();
            return typename;
        }
        return schema().getCodeRegistry().getDataFetcher(type.getName(), definition.getName(), definition);
    }

    /** The names of all fields that are selected anywhere below, on any type. */
    Set<String> beneath(PlannedField field) {
        return FieldNamesBelow.names(field.merged.getFields(), context.getFragmentsByName());
    }

    /** The object types that a value of a type can have. */
    List<GraphQLObjectType> possible(GraphQLType type) {
        var bare = GraphQLTypeUtil.unwrapAll(type);
        if (bare instanceof GraphQLInterfaceType abstraction) {
            return Objects.requireNonNull(schema().getImplementations(abstraction));
        }
        if (bare instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return bare instanceof GraphQLObjectType object ? List.of(object) : List.of();
    }

    private GraphQLSchema schema() {
        return context.getGraphQLSchema();
    }
}
