package org.samplewell.domain;

/** Where an import stands. */
public enum ImportState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED
}
