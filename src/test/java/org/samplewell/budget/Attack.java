package org.samplewell.budget;

import java.util.List;
import java.util.function.Supplier;

/**
 * Requests that could stop or overload the server. The rows are those of the table that first listed each kind of
 * attack.
 */
public sealed interface Attack {

    int row();

    String name();

    /** Calls that must be answered or rejected with a clean error. The calls are created when they are sent. */
    record Asked(int row, String name, Supplier<List<Call>> calls) implements Attack {}

    /** Calls within the default limits. They must be executed, and no limit may reject them. */
    record Taken(int row, String name, Supplier<List<Call>> calls) implements Attack {}

    /** The same call many times at once. */
    record AskedAtOnce(int row, String name, int times, Supplier<Call> call) implements Attack {}

    /** Calls that must be rejected without data. */
    record Forbidden(int row, String name, Supplier<List<Call>> calls) implements Attack {}

    /** Many bodies that arrive at one byte per second. The health check must still answer. */
    record SlowBodies(int row, String name, String path, int connections) implements Attack {}

    /** An upload whose import must end, successfully or not. */
    record Imported(int row, String name, Supplier<Call> upload) implements Attack {}
}
