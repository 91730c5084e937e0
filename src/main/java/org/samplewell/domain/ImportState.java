package org.samplewell.domain;

/** The state of an import. */
public enum ImportState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED
}
