package org.samplewell.bench;

import java.util.function.ToDoubleFunction;

/** The figures measured in a turn. */
enum Figure {
    P50("p50 ms", slot -> slot.load().p50() / 1e3),
    P95("p95 ms", slot -> slot.load().p95() / 1e3),
    P99("p99 ms", slot -> slot.load().p99() / 1e3),
    THROUGHPUT("answers/s", slot -> slot.load().requests() * 1e6 / slot.load().microseconds()),
    SERVER_CPU(
            "server CPU ms",
            slot -> slot.spent().serverCpu() / 1e6 / slot.spent().requests()),
    DATABASE_CPU("database CPU ms", slot -> database(slot) / 1e6 / slot.spent().requests()),
    CPU(
            "CPU ms",
            slot -> (slot.spent().serverCpu() + database(slot))
                    / 1e6
                    / slot.spent().requests()),
    ALLOCATED(
            "allocated KiB",
            slot -> slot.spent().allocated() / 1024.0 / slot.spent().requests());

    private final String label;
    private final ToDoubleFunction<Slot> reading;

    Figure(String label, ToDoubleFunction<Slot> reading) {
        this.label = label;
        this.reading = reading;
    }

    /** The name with its unit. All figures except rates are per answer. */
    String label() {
        return label;
    }

    /** NaN if it could not be measured. */
    double of(Slot slot) {
        return reading.applyAsDouble(slot);
    }

    private static double database(Slot slot) {
        var nanoseconds = slot.spent().databaseCpu();
        return nanoseconds == null ? Double.NaN : nanoseconds;
    }
}
