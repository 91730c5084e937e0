package org.samplewell.graphql.field;

/**
 * A loader's answer to one key that it cannot serve, while it can serve others. The parent's field gets an error
 * {@code BAD_USER_INPUT}.
 *
 * @param message what to request instead
 */
public record Refusal(String message) {}
