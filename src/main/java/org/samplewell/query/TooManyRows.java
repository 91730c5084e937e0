package org.samplewell.query;

import jakarta.ejb.ApplicationException;

/** An operation would read more rows than the setting allows; nothing is shortened in silence. */
@ApplicationException(rollback = false)
public class TooManyRows extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyRows(int allowed) {
        super("More than " + allowed + " rows: narrow the filter, or ask for smaller pages.");
    }
}
