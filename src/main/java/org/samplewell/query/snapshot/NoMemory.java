package org.samplewell.query.snapshot;

import jakarta.ejb.ApplicationException;
import org.samplewell.CodedException;
import org.samplewell.ErrorCode;

/** Other operations use the memory that this one needs. */
@ApplicationException(rollback = false)
public class NoMemory extends RuntimeException implements CodedException {

    private static final long serialVersionUID = 1L;

    NoMemory() {
        super("The server does not have enough free memory for this operation. Try again, or request less data.");
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.OVERLOADED;
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
