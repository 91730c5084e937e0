package org.samplewell.domain;

/** Whether the analyte was found; a subset of the WQX result detection conditions. */
public enum DetectionCondition {
    DETECTED,
    NOT_DETECTED,
    BELOW_DETECTION_LIMIT,
    DETECTED_NOT_QUANTIFIED,
    ABOVE_RANGE,
    UNABLE_TO_MEASURE
}
