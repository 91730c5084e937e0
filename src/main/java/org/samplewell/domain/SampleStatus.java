package org.samplewell.domain;

import java.util.Map;
import java.util.Set;

/** The status of a sample. The first five follow in order; the others are final. Changed results are verified again. */
public enum SampleStatus {
    REGISTERED,
    RECEIVED,
    TO_BE_VERIFIED,
    VERIFIED,
    PUBLISHED,
    REJECTED,
    CANCELLED,
    INVALID;

    private static final LifeCycle<SampleStatus> LIFE_CYCLE = new LifeCycle<>(Map.of(
            REGISTERED, Set.of(RECEIVED, REJECTED, CANCELLED),
            RECEIVED, Set.of(TO_BE_VERIFIED, REJECTED, CANCELLED, INVALID),
            TO_BE_VERIFIED, Set.of(VERIFIED, REJECTED, CANCELLED, INVALID),
            VERIFIED, Set.of(PUBLISHED, TO_BE_VERIFIED, INVALID),
            PUBLISHED, Set.of(TO_BE_VERIFIED, INVALID)));

    /** Whether another status may follow this one directly. */
    public boolean mayBecome(SampleStatus other) {
        return LIFE_CYCLE.allows(this, other);
    }

    /** Whether another status may follow in one or more steps, which an import may take at once. */
    public boolean mayReach(SampleStatus other) {
        return LIFE_CYCLE.leads(this, other);
    }
}
