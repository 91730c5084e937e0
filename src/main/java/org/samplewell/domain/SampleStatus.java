package org.samplewell.domain;

import java.util.Map;
import java.util.Set;

/** Where a sample stands in its life cycle: the first five in order, the rest aside. A sample whose results change is verified again. */
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

    /** Whether this status may be followed by another directly. */
    public boolean mayBecome(SampleStatus other) {
        return LIFE_CYCLE.allows(this, other);
    }

    /** The same by several moves at once, as a file may bring them. */
    public boolean mayReach(SampleStatus other) {
        return LIFE_CYCLE.leads(this, other);
    }
}
