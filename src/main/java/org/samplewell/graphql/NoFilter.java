package org.samplewell.graphql;

/** The filter of a field that has none. */
public record NoFilter() {}
