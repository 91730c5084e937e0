package org.samplewell.query.snapshot;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The database rejected a statement. Later statements are not affected. */
@ApplicationException(rollback = false)
public class StatementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatementRefused(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
