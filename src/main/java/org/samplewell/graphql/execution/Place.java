package org.samplewell.graphql.execution;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/**
 * Where in the answer the values of a column stand. Paths and step infos are put together when somebody asks, which is
 * seldom: for an error, or for a data fetcher of the ordinary kind.
 */
interface Place {

    ResultPath path(int slot);

    ExecutionStepInfo step(int slot);

    @Nullable Object localContext(int slot);

    /** How often what stands in a slot is written: more than once where places share it. */
    default int times(int slot) {
        return 1;
    }

    /** The column whose slots hold the values of this place: that of the objects, or of the lists. */
    Column holder();

    /** Makes what holds this slot null: null stands in it and must not. */
    void undo(int slot);
}
