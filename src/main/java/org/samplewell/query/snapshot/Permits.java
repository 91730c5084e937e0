package org.samplewell.query.snapshot;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Limits how many operations run at once. The others wait in order of arrival, each until its deadline. */
public final class Permits {

    private final Queue<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;

    public Permits(int permits) {
        free = permits;
    }

    /** Waits for a permit; false when the deadline passed first. */
    public boolean take(Deadline deadline) {
        var turn = queue();
        try {
            return deadline.await(turn) || !leave(turn);
        } catch (InterruptedException e) {
            if (!leave(turn)) {
                giveBack();
            }
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a permit", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // a turn never fails
        }
    }

    private synchronized CompletableFuture<Void> queue() {
        var turn = new CompletableFuture<Void>();
        if (free > 0) {
            free--;
            turn.complete(null);
        } else {
            waiting.add(turn);
        }
        return turn;
    }

    /** Removes a turn from the queue. Returns false if the turn has already come. */
    private synchronized boolean leave(CompletableFuture<Void> turn) {
        return waiting.removeIf(other -> other == turn);
    }

    /** Returns a permit. The operation that has waited longest gets it. */
    public synchronized void giveBack() {
        var next = waiting.poll();
        if (next == null) {
            free++;
        } else {
            next.complete(null);
        }
    }

    /** The number of waiting operations. */
    public synchronized int waiting() {
        return waiting.size();
    }
}
