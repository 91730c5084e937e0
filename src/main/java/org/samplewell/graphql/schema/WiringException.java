package org.samplewell.graphql.schema;

/** The schema and what serves it do not fit; the message names the fields. Deployment ends here. */
public class WiringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WiringException(String message) {
        super(message);
    }
}
