package org.samplewell.graphql.schema;

/** The schema and its wiring do not match. The message names the fields. The deployment fails. */
public class WiringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WiringException(String message) {
        super(message);
    }
}
