package org.samplewell.graphql.execution;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long an operation is gone on with; given in the GraphQL context under this class, or else half a minute.
 *
 * @param whole how long in all
 * @param isOver whether that time has passed
 */
public record TimeLimit(Duration whole, BooleanSupplier isOver) {

    static final Duration USUAL = Duration.ofSeconds(30);

    /** From now on. */
    static TimeLimit of(Duration whole) {
        var end = System.nanoTime() + whole.toNanos();
        return new TimeLimit(whole, () -> end - System.nanoTime() <= 0);
    }

    boolean hasEnded() {
        return isOver.getAsBoolean();
    }
}
