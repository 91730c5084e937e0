package org.samplewell.graphql.execution;

import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The errors of an operation, and their paths. graphql-java copies its whole list for each error, so we keep our own.
 * Errors that graphql-java's code adds to its list are copied to ours.
 */
final class ErrorList {

    private final ExecutionContext context;
    private final Meter meter;
    private final boolean halts;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final Set<ResultPath> paths = new HashSet<>();
    private int taken;

    ErrorList(ExecutionContext context, Meter meter, OnError onError) {
        this.context = context;
        this.meter = meter;
        this.halts = onError == OnError.HALT;
    }

    /** Adds an error, unless its path already has one. */
    void addFirst(GraphQLError error, ResultPath path) {
        takeOver();
        if (!paths.contains(path)) {
            append(error);
        }
    }

    void add(GraphQLError error) {
        takeOver();
        append(error);
    }

    private void append(GraphQLError error) {
        errors.add(error);
        var path = error.getPath();
        if (path != null) {
            paths.add(ResultPath.fromList(path));
        }
        if (halts) {
            throw new OperationEnded(error);
        }
        meter.errors(errors.size(), errors.get(0));
    }

    List<GraphQLError> all() {
        takeOver();
        return errors;
    }

    /** Copies the errors of the few fields that graphql-java's own code fetches. */
    private void takeOver() {
        var theirs = context.getErrors();
        while (taken < theirs.size()) {
            append(theirs.get(taken++));
        }
    }
}
