package org.samplewell.graphql.field;

/** The filter of a field that has none. */
public record NoFilter() {}
