package org.samplewell.domain;

/** How a value was come by. */
public enum ResultValueType {
    ACTUAL,
    CALCULATED,
    ESTIMATED
}
