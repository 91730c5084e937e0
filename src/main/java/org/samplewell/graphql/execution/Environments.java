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

/** The operation that is executed, and graphql-java's view of any place in it, made when somebody needs it. */
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

    /** Makes a value null, and what holds it where null must not stand, unless the client wants it to stand. */
    void nullify(Column column, int slot) {
        if (onError == OnError.NULL) {
            column.clear(slot);
        } else {
            column.nullify(slot);
        }
    }

    /** As graphql-java is about to fetch a field of one parent. */
    private ExecutionStrategyParameters fetching(FieldPlace place, int slot) {
        return root.transform(parameters -> parameters
                .executionStepInfo(place.parents().step(slot))
                .source(place.parents().source(slot))
                .localContext(place.localContext(slot))
                .path(place.path(slot))
                .field(place.field().merged)
                .parent(root));
    }

    /** As graphql-java is about to complete a value. */
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

    ExecutionStepInfo step(FieldPlace place, int slot) {
        return stock.step(context, fetching(place, slot), place.field());
    }

    /** A field's arguments, the same for all parents; coerced by this. */
    Map<String, Object> arguments(FieldPlace place) {
        return step(place, 0).getArguments();
    }

    /** Calls the field's data fetcher for one parent; answers with a value, perhaps a fetched value, or a future of it. */
    @Nullable Object fetched(FieldPlace place, int slot) {
        return stock.fetched(context, fetching(place, slot));
    }

    /** Reports what the field threw for one parent. */
    void failed(FieldPlace place, int slot, Throwable thrown) {
        failures(place, slot, thrown).forEach(errors::add);
    }

    /** Reports what the field threw, for all its parents: at the place that holds them. */
    void failedAt(ResultPath holder, FieldPlace place, Throwable thrown) {
        failures(place, 0, thrown)
                .forEach(error -> errors.add(GraphqlErrorBuilder.newError()
                        .message("%s", error.getMessage())
                        .path(holder)
                        .locations(error.getLocations())
                        .errorType(error.getErrorType())
                        .extensions(error.getExtensions())
                        .build()));
    }

    private List<GraphQLError> failures(FieldPlace place, int slot, Throwable thrown) {
        if (thrown instanceof OperationEnded ended) {
            throw ended;
        }
        return stock.handled(environment(place, slot), fetching(place, slot), thrown);
    }

    private DataFetchingEnvironment environment(FieldPlace place, int slot) {
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
