package org.samplewell.imports;

import java.util.Locale;

/** The parts an upload may consist of; units are read first, since results refer to them. */
enum UploadPart {
    UNITS,
    RESULTS;

    /** The part's name in the upload, in the database and in messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
