package org.samplewell.domain;

/** How exactly a time is known. With {@link #DAY} the time of day is unknown. */
public enum TimePrecision {
    DAY,
    MINUTE,
    SECOND
}
