package org.samplewell.imports;

import org.jspecify.annotations.Nullable;

/** A file that can't be imported at all; the message is a sentence that says what to do. */
class UnusableFile extends Exception {

    private static final long serialVersionUID = 1;

    UnusableFile(String message) {
        super(message);
    }

    UnusableFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
