package org.samplewell.graphql.execution;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** A field of parents: a slot for each of them. */
record FieldPlace(Parents parents, PlannedField field, Environments operation) implements Place {

    @Override
    public ResultPath path(int slot) {
        return parents.path(slot).segment(field.key.getValue());
    }

    @Override
    public ExecutionStepInfo step(int slot) {
        return operation.step(this, slot);
    }

    @Override
    public @Nullable Object localContext(int slot) {
        return parents.localContext(slot);
    }

    @Override
    public int times(int slot) {
        return parents.times(slot);
    }

    @Override
    public Column holder() {
        return parents.links;
    }

    @Override
    public void undo(int slot) {
        parents.nullify(slot);
    }
}
