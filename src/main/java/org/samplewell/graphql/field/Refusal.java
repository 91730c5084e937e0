package org.samplewell.graphql.field;

/**
 * The answer of a loader to a key that it can't answer for, while it can for others: an error {@code BAD_USER_INPUT} at that
 * parent's field.
 *
 * @param message what to ask instead
 */
public record Refusal(String message) {}
