package org.samplewell.graphql.execution;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;
import graphql.execution.directives.QueryDirectivesImpl;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operation that is executed, and graphql-java's view of any place in it, created on demand. */
record Environments(
        ExecutionContext context,
        ExecutionStrategyParameters root,
        GraphqlJavaSteps stock,
        Planner planner,
        Meter meter,
        OnError onError,
        ErrorList errors) {

    Environments(ExecutionContext context, ExecutionStrategyParameters root, GraphqlJavaSteps stock) {
        this(
                context,
                root,
                stock,
                given(context, Meter.class, Meter.NONE),
                given(context, OnError.class, OnError.PROPAGATE));
    }

    private Environments(
            ExecutionContext context,
            ExecutionStrategyParameters root,
            GraphqlJavaSteps stock,
            Meter meter,
            OnError onError) {
        this(context, root, stock, new Planner(context, meter), meter, onError, new ErrorList(context, meter, onError));
    }

    private static <T> T given(ExecutionContext context, Class<T> type, T otherwise) {
        return context.getGraphQLContext().getOrDefault(type, otherwise);
    }

    /**
     * Makes a value null, and also the value that contains it if null is not allowed here, unless the client accepts
     * null.
     */
    void nullify(Column column, int slot) {
        if (onError == OnError.NULL) {
            column.clear(slot);
        } else {
            column.nullify(slot);
        }
    }

    /** The parameters with which graphql-java would fetch a field of one parent. */
    private ExecutionStrategyParameters fetching(Place.OfField place, int slot) {
        return root.transform(parameters -> parameters
                .executionStepInfo(place.parents().step(slot))
                .source(place.parents().source(slot))
                .localContext(place.localContext(slot))
                .path(place.path(slot))
                .field(place.field().merged)
                .parent(root));
    }

    /** The parameters with which graphql-java would complete a value. */
    ExecutionStrategyParameters completing(Column column, int slot, PlannedField field, @Nullable Object value) {
        var step = column.place.step(slot);
        return root.transform(parameters -> parameters
                .executionStepInfo(step)
                .source(value)
                .localContext(column.localContextBelow(slot))
                .path(step.getPath())
                .field(field.merged)
                .parent(root));
    }

    ExecutionStepInfo step(Place.OfField place, int slot) {
        return stock.step(context, fetching(place, slot), place.field());
    }

    /** Coerces a field's arguments, which are the same for all parents. */
    Map<String, Object> arguments(Place.OfField place) {
        return step(place, 0).getArguments();
    }

    /** Calls the field's data fetcher for one parent. Returns a value, a fetched value, or a future of either. */
    @Nullable Object fetched(Place.OfField place, int slot) {
        return stock.fetched(context, fetching(place, slot));
    }

    /** Reports the field's exception for one parent. */
    void failed(Place.OfField place, int slot, Throwable thrown) {
        failures(place, slot, thrown).forEach(errors::add);
    }

    /** Reports the field's exception for all its parents, at the place that contains them. */
    void failedAt(ResultPath holder, Place.OfField place, Throwable thrown) {
        failures(place, 0, thrown)
                .forEach(error -> errors.add(GraphqlErrorBuilder.newError()
                        .message("%s", error.getMessage())
                        .path(holder)
                        .locations(error.getLocations())
                        .errorType(error.getErrorType())
                        .extensions(error.getExtensions())
                        .build()));
    }

    private List<GraphQLError> failures(Place.OfField place, int slot, Throwable thrown) {
        if (thrown instanceof OperationEnded ended) {
            throw ended;
        }
        return stock.handled(environment(place, slot), fetching(place, slot), thrown);
    }

    private DataFetchingEnvironment environment(Place.OfField place, int slot) {
        var field = place.field();
        var step = step(place, slot);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
                .source(place.parents().source(slot))
                .localContext(place.localContext(slot))
                .arguments(step::getArguments)
                .fieldDefinition(field.definition)
                .mergedField(field.merged)
                .fieldType(field.definition.getType())
                .executionStepInfo(step)
                .parentType(field.container)
                .selectionSet(DataFetchingFieldSelectionSetImpl.newCollector(
                        context.getGraphQLSchema(),
                        field.definition.getType(),
                        () -> context.getNormalizedQueryTree()
                                .get()
                                .getNormalizedField(field.merged, field.container, step.getPath())))
                .queryDirectives(new QueryDirectivesImpl(
                        field.merged,
                        context.getGraphQLSchema(),
                        context.getCoercedVariables(),
                        context.getNormalizedVariables(),
                        context.getGraphQLContext(),
                        context.getLocale()))
                .level(step.getPath().getLevel())
                .build();
    }
}
