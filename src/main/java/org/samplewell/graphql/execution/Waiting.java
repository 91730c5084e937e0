package org.samplewell.graphql.execution;

import graphql.execution.ExecutionContext;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has the data loaders answer what was asked of them, and waits for what other threads owe. */
record Waiting(ExecutionContext context, TimeLimit patience) {

    private static final long GLANCE_MS = 5;

    /** Dispatches until all fetches are done, or patience is at an end. */
    void until(Collection<Fetch> fetches) {
        do {
            context.getEngineRunningState().throwIfCancelled();
            if (patience.hasEnded()) {
                return;
            }
            if (context.getDataLoaderRegistry().dispatchAllWithCount() == 0 && !isDone(fetches)) {
                glance(fetches);
            }
        } while (!isDone(fetches));
    }

    private static boolean isDone(Collection<Fetch> fetches) {
        return fetches.stream().allMatch(Fetch::isDone);
    }

    /** Waits a little for any future; not until it is done, for it may ask a data loader first. */
    private static void glance(Collection<Fetch> fetches) {
        var pending = fetches.stream().flatMap(fetch -> fetch.slots().pending()).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(pending).get(GLANCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return; // what failed is told by its fetch
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for fields", e);
        }
    }
}
