package org.samplewell.domain;

/** How a value stands to its specification limit as applied. */
public enum ResultFlag {
    NOT_EVALUATED,
    IN_SPEC,
    WARNING,
    OUT_OF_SPEC
}
