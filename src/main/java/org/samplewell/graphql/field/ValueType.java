package org.samplewell.graphql.field;

/**
 * A record that is a type of the schema by its simple name, its components being the fields; being a CDI bean is all the
 * registration it needs.
 */
public record ValueType(Class<? extends Record> type) {}
