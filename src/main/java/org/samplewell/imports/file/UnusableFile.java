package org.samplewell.imports.file;

import org.jspecify.annotations.Nullable;

/** A file that can't be imported at all; the message is a sentence that says what to do. */
public class UnusableFile extends Exception {

    private static final long serialVersionUID = 1;

    public UnusableFile(String message) {
        super(message);
    }

    public UnusableFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
