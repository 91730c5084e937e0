package org.samplewell.query;

import jakarta.ejb.ApplicationException;

/** The operation's deadline came before an answer; its statement was cancelled, or never sent. */
@ApplicationException(rollback = false)
public class DeadlinePassed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DeadlinePassed(Deadline deadline) {
        super("was not answered within %d s.".formatted(deadline.allowed().toSeconds()));
    }
}
