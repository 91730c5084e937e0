package org.samplewell.graphql.execution;

/**
 * A field has no value because the operation's time is over. This is reported once, even if many places have no value.
 */
public class Late extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Late(String message) {
        super(message);
    }

    /** Wraps the exception that a data loader threw for this reason. */
    public Late(RuntimeException thrown) {
        super(thrown.getMessage(), thrown);
    }

    /** The exception to report. */
    Throwable reported() {
        return getCause() == null ? this : getCause();
    }
}
