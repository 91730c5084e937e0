package org.samplewell.query.snapshot;

import jakarta.ejb.ApplicationException;
import org.samplewell.CodedException;
import org.samplewell.ErrorCode;

/** The deadline passed before the operation was answered. Its statement was cancelled or never sent. */
@ApplicationException(rollback = false)
public class DeadlinePassed extends RuntimeException implements CodedException {

    private static final long serialVersionUID = 1L;

    public DeadlinePassed(Deadline deadline) {
        super(deadline.unanswered() + ".");
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.TIMEOUT;
    }

    @Override
    public String messageFor(String field) {
        return field + " " + getMessage();
    }
}
