package org.samplewell.query;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The database has refused a statement; those after it are not concerned. */
@ApplicationException(rollback = false)
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
