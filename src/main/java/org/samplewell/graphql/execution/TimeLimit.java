package org.samplewell.graphql.execution;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long to keep working on an operation. The GraphQL context contains it under this class; the default is 30
 * seconds.
 *
 * @param whole the whole time
 * @param isOver whether that time has passed
 */
public record TimeLimit(Duration whole, BooleanSupplier isOver) {

    static final Duration USUAL = Duration.ofSeconds(30);

    /** A time limit that begins now. */
    static TimeLimit of(Duration whole) {
        var end = System.nanoTime() + whole.toNanos();
        return new TimeLimit(whole, () -> end - System.nanoTime() <= 0);
    }

    boolean hasEnded() {
        return isOver.getAsBoolean();
    }
}
