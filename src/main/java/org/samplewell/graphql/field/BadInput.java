package org.samplewell.graphql.field;

import org.jspecify.annotations.Nullable;
import org.samplewell.CodedException;
import org.samplewell.ErrorCode;
import org.samplewell.Excerpt;

/** The client sent an invalid argument. The message says what is valid. */
public class BadInput extends RuntimeException implements CodedException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        this(message, null);
    }

    /**
     * An error that quotes something that the client sent.
     *
     * @param sentence the message, with {@code %s} where the quoted text goes
     */
    public static BadInput about(String sentence, String sent) {
        return new BadInput(sentence.formatted(Excerpt.of(sent)));
    }

    public BadInput(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.BAD_USER_INPUT;
    }

    @Override
    public String messageFor(String field) {
        return String.valueOf(getMessage());
    }
}
