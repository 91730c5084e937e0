package org.samplewell.domain;

/** Where a sample stands in its life cycle: the first five in order, the rest aside. */
public enum SampleStatus {
    REGISTERED,
    RECEIVED,
    TO_BE_VERIFIED,
    VERIFIED,
    PUBLISHED,
    REJECTED,
    CANCELLED,
    INVALID
}
