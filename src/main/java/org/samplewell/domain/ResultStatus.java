package org.samplewell.domain;

/** Where a result stands in its life cycle. */
public enum ResultStatus {
    TO_BE_VERIFIED,
    VERIFIED,
    PUBLISHED,
    RETRACTED,
    REJECTED
}
