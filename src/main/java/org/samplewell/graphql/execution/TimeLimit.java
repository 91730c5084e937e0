package org.samplewell.graphql.execution;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How long to keep working on an operation. The GraphQL context contains it under this class; the default is 30
 * seconds.
 *
 * @param whole the whole time
 * @param isOver whether that time has passed
 * @param unanswered what happened then, such as {@code was not answered within 30 s}
 */
public record TimeLimit(Duration whole, BooleanSupplier isOver, Supplier<String> unanswered) {

    static final Duration USUAL = Duration.ofSeconds(30);

    /** A time limit that can pass only by itself. */
    public TimeLimit(Duration whole, BooleanSupplier isOver) {
        this(whole, isOver, () -> "was not answered within %s s".formatted(seconds(whole)));
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** A time limit that begins now. */
    static TimeLimit of(Duration whole) {
        var end = System.nanoTime() + whole.toNanos();
        return new TimeLimit(whole, () -> end - System.nanoTime() <= 0);
    }

    boolean hasEnded() {
        return isOver.getAsBoolean();
    }
}
