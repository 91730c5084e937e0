package org.samplewell.graphql.execution;

import graphql.execution.ExecutionContext;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Dispatches the data loaders, and waits for the futures of other threads. */
record Waiting(ExecutionContext context, TimeLimit patience) {

    private static final long GLANCE_MS = 5;

    /** Dispatches until all fetches are done or the time is over. */
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

    /**
     * Waits briefly for any future. It does not wait until the future is done, because the future may first need a data
     * loader.
     */
    private static void glance(Collection<Fetch> fetches) {
        var pending = fetches.stream().flatMap(fetch -> fetch.slots().pending()).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(pending).get(GLANCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return; // the fetch reports the failure
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for fields", e);
        }
    }
}
