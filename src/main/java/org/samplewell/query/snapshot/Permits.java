package org.samplewell.query.snapshot;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Lets a number of operations work at once. The others wait in the order they came, each until its deadline. */
public final class Permits {

    private final Queue<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;

    /** {@link IllegalArgumentException} names the setting that gives no permit. */
    public Permits(String setting, int permits) {
        if (permits < 1) {
            throw new IllegalArgumentException("The setting %s must be at least 1.".formatted(setting));
        }
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

    /** Whether it still waited: a turn that has just come is not given up. */
    private synchronized boolean leave(CompletableFuture<Void> turn) {
        return waiting.removeIf(other -> other == turn);
    }

    /** Hands the permit to whoever has waited longest. */
    public synchronized void giveBack() {
        var next = waiting.poll();
        if (next == null) {
            free++;
        } else {
            next.complete(null);
        }
    }

    /** How many wait. */
    public synchronized int waiting() {
        return waiting.size();
    }
}
