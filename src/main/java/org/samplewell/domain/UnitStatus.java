package org.samplewell.domain;

/** Where a unit stands in its life. */
public enum UnitStatus {
    PLANNED,
    ACTIVE,
    SUSPENDED,
    RETIRED
}
