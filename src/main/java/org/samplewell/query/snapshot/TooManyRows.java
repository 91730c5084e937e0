package org.samplewell.query.snapshot;

import jakarta.ejb.ApplicationException;
import org.samplewell.CodedException;
import org.samplewell.ErrorCode;

/** An operation would read more rows than the setting allows. A result is never truncated silently. */
@ApplicationException(rollback = false)
public class TooManyRows extends RuntimeException implements CodedException {

    private static final long serialVersionUID = 1L;

    public TooManyRows(int allowed) {
        super("The operation reads more than " + allowed + " rows. Narrow the filter or request smaller pages.");
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.TOO_MANY_ROWS;
    }

    @Override
    public String messageFor(String field) {
        return String.valueOf(getMessage());
    }

    @Override
    public boolean endsOperation() {
        return true;
    }
}
