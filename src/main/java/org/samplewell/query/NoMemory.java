package org.samplewell.query;

import jakarta.ejb.ApplicationException;

/** Other operations hold the memory that this one needs. */
@ApplicationException(rollback = false)
public class NoMemory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoMemory() {
        super("The server has no memory left for this operation beside the others: try again, or ask for less.");
    }
}
