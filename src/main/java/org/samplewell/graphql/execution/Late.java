package org.samplewell.graphql.execution;

/** A field has no value because the operation's time is over: it is reported once, however many places lack the value. */
public class Late extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Late(String message) {
        super(message);
    }

    /** What a data loader threw because of it. */
    public Late(RuntimeException thrown) {
        super(thrown.getMessage(), thrown);
    }

    /** What is reported. */
    Throwable reported() {
        return getCause() == null ? this : getCause();
    }
}
