package org.samplewell.query;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The rows of one statement hold more than the driver's buffer, {@code maxResultBuffer} of the read pool, may. */
@ApplicationException(rollback = false)
public class RowsTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowsTooLarge(SQLException cause) {
        super("The rows are too large to be read at once: ask for smaller pages, or for fewer long texts.", cause);
    }
}
