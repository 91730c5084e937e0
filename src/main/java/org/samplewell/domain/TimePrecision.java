package org.samplewell.domain;

/** How exactly a time is known; with {@link #DAY} the hour is not. */
public enum TimePrecision {
    DAY,
    MINUTE,
    SECOND
}
