package org.samplewell.budget;

import java.util.List;
import java.util.function.Supplier;

/** What somebody may send to end or choke the server; the rows are those of the table in which the first of each kind stood. */
public sealed interface Attack {

    int row();

    String name();

    /** Calls that are to be answered, or refused with a clean error; the calls are made when they are sent. */
    record Asked(int row, String name, Supplier<List<Call>> calls) implements Attack {}

    /** The same call many times at once. */
    record AskedAtOnce(int row, String name, int times, Supplier<Call> call) implements Attack {}

    /** Calls that are to be refused, without data. */
    record Forbidden(int row, String name, Supplier<List<Call>> calls) implements Attack {}

    /** Many bodies that come a byte a second, beside which health is to be reached. */
    record SlowBodies(int row, String name, String path, int connections) implements Attack {}

    /** An upload whose import is to come to an end, whatever end. */
    record Imported(int row, String name, Supplier<Call> upload) implements Attack {}
}
