package org.samplewell.query.snapshot;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import org.samplewell.CodedException;
import org.samplewell.ErrorCode;

/** The rows of one statement exceed the driver's buffer ({@code maxResultBuffer} of the read pool). */
@ApplicationException(rollback = false)
public class RowsTooLarge extends RuntimeException implements CodedException {

    private static final long serialVersionUID = 1L;

    RowsTooLarge(SQLException cause) {
        super("The rows are too large to be read at once. Request smaller pages or fewer long texts.", cause);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.LIMIT_EXCEEDED;
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
