package org.samplewell.domain;

import java.util.Map;
import java.util.Set;

/** Where a result stands in its life cycle. A published result is never changed: it is retracted, and a new one takes its place. */
public enum ResultStatus {
    TO_BE_VERIFIED,
    VERIFIED,
    PUBLISHED,
    RETRACTED,
    REJECTED;

    private static final LifeCycle<ResultStatus> LIFE_CYCLE = new LifeCycle<>(Map.of(
            TO_BE_VERIFIED, Set.of(VERIFIED, REJECTED, RETRACTED),
            VERIFIED, Set.of(PUBLISHED, TO_BE_VERIFIED, REJECTED, RETRACTED),
            PUBLISHED, Set.of(RETRACTED),
            REJECTED, Set.of(TO_BE_VERIFIED)));

    /** Whether this status may be followed by another directly. */
    public boolean mayBecome(ResultStatus other) {
        return LIFE_CYCLE.allows(this, other);
    }

    /** The same by several moves at once, as a file may bring them. */
    public boolean mayReach(ResultStatus other) {
        return LIFE_CYCLE.leads(this, other);
    }
}
