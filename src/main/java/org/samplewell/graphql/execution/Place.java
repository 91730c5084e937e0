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

    /** Makes what holds this slot null: null stands in it and must not. */
    void undo(int slot);
}
