package org.samplewell.domain;

/** The status of a unit in its life cycle. */
public enum UnitStatus {
    PLANNED,
    ACTIVE,
    SUSPENDED,
    RETIRED
}
