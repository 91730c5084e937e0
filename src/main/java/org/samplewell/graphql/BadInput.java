package org.samplewell.graphql;

import org.jspecify.annotations.Nullable;

/** The client asked for something that makes no sense; the message says what would. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        this(message, null);
    }

    /**
     * About something that the client sent.
     *
     * @param sentence has the place of it, {@code %s}
     */
    public static BadInput about(String sentence, String sent) {
        return new BadInput(sentence.formatted(Echo.of(sent)));
    }

    public BadInput(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
