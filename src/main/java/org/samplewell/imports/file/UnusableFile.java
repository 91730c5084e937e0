package org.samplewell.imports.file;

import org.jspecify.annotations.Nullable;

/** A file can't be imported at all; the message says why and what to do. */
public class UnusableFile extends Exception {

    private static final long serialVersionUID = 1;

    public UnusableFile(String message) {
        super(message);
    }

    public UnusableFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
