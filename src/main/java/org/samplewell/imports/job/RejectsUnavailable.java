package org.samplewell.imports.job;

import java.io.IOException;
import java.sql.SQLException;

/** The database could not be asked for rejected rows. */
public final class RejectsUnavailable extends IOException {

    private static final long serialVersionUID = 1;

    RejectsUnavailable(SQLException cause) {
        super(cause);
    }
}
