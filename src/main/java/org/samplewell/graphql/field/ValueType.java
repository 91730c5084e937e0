package org.samplewell.graphql.field;

/**
 * A record that serves the schema type with its simple name; its components are the fields. It only has to be a CDI
 * bean; no other registration is needed.
 */
public record ValueType(Class<? extends Record> type) {}
