package org.samplewell.graphql.execution;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/**
 * The place of a column's values in the answer. Paths and step infos are created on demand. This is rare: they are
 * needed only for an error or an ordinary data fetcher.
 */
interface Place {

    ResultPath path(int slot);

    ExecutionStepInfo step(int slot);

    @Nullable Object localContext(int slot);

    /** How often the value of a slot is written: more than once if places share it. */
    default int times(int slot) {
        return 1;
    }

    /** The column whose slots hold the values of this place: that of the objects, or of the lists. */
    Column holder();

    /** Makes the value that contains this slot null, because this slot is null but must not be. */
    void undo(int slot);

    /** The place of the root object. The whole root may be null. */
    record OfRoot(ExecutionStrategyParameters root) implements Place {

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
            throw new IllegalStateException("the root has no holder");
        }

        @Override
        public void undo(int slot) {
            throw new IllegalStateException("the root has no holder");
        }
    }

    /** The place of a field, with a slot for each of its parents. */
    record OfField(Parents parents, PlannedField field, Environments operation) implements Place {

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
}
