package org.samplewell.domain;

/** How a value was obtained. */
public enum ResultValueType {
    ACTUAL,
    CALCULATED,
    ESTIMATED
}
