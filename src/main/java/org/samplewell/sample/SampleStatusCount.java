package org.samplewell.sample;

import org.samplewell.domain.SampleStatus;

/** How many samples have a status. */
public record SampleStatusCount(SampleStatus status, int count) {}
