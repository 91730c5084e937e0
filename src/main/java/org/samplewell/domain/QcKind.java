package org.samplewell.domain;

/** Whether a sample is routine or for quality control, and for which kind. Based on the WQX activity types. */
public enum QcKind {
    ROUTINE,
    FIELD_BLANK,
    TRIP_BLANK,
    LAB_BLANK,
    FIELD_REPLICATE,
    LAB_DUPLICATE,
    MATRIX_SPIKE,
    LAB_CONTROL_SAMPLE,
    REFERENCE,
    OTHER
}
