package org.samplewell;

/** What an exception implements whose message is written for the client. */
public interface CodedException {

    /** The code that the client's error carries. */
    ErrorCode code();

    /** What the client reads; the field is named as {@code Type.field}. */
    String messageFor(String field);

    /** Whether the whole operation ends with this error rather than the field alone. */
    default boolean endsOperation() {
        return false;
    }
}
