package org.samplewell.imports.format;

import java.util.Locale;

/** The parts an upload may consist of; units are read first, since results refer to them. */
public enum UploadPart {
    UNITS,
    RESULTS;

    /** The part's name in the upload, in the database and in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
