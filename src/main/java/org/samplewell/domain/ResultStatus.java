package org.samplewell.domain;

import java.util.Map;
import java.util.Set;

/** The status of a result in its life cycle. A published result never changes: it is retracted and replaced. */
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

    /** Whether another status may follow this one directly. */
    public boolean mayBecome(ResultStatus other) {
        return LIFE_CYCLE.allows(this, other);
    }

    /** Whether another status may follow in one or more steps, which an import may take at once. */
    public boolean mayReach(ResultStatus other) {
        return LIFE_CYCLE.leads(this, other);
    }
}
