package org.samplewell.imports.job;

import java.io.IOException;
import java.sql.SQLException;

/** The rejected rows could not be read from the database. */
public final class RejectsUnavailable extends IOException {

    private static final long serialVersionUID = 1;

    RejectsUnavailable(SQLException cause) {
        super(cause);
    }
}
