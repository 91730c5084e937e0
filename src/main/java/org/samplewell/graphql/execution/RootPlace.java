package org.samplewell.graphql.execution;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** The one place of the root object, which may be null as a whole. */
record RootPlace(ExecutionStrategyParameters root) implements Place {

    @Override
    public ResultPath path(int slot) {
        return root.getPath();
    }

    @Override
    public ExecutionStepInfo step(int slot) {
        return root.getExecutionStepInfo();
    }

    @Override
    public @Nullable Object localContext(int slot) {
        return root.getLocalContext();
    }

    @Override
    public Column holder() {
        throw new IllegalStateException("nothing holds the root");
    }

    @Override
    public void undo(int slot) {
        throw new IllegalStateException("nothing holds the root");
    }
}
