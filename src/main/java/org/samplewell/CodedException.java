package org.samplewell;

/** Implemented by exceptions whose message is written for the client. */
public interface CodedException {

    /** The error code for the client. */
    ErrorCode code();

    /** The message for the client; {@code field} has the form {@code Type.field}. */
    String messageFor(String field);

    /** Whether this error ends the whole operation. Otherwise only the field fails. */
    default boolean endsOperation() {
        return false;
    }
}
