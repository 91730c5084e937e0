package org.samplewell.imports.job;

import java.io.IOException;

/** The maximum number of imports is already open; the message says what to do. */
public final class TooManyImports extends IOException {

    private static final long serialVersionUID = 1;

    TooManyImports(int most) {
        super("%d imports are already open: send this one again when one of them has ended.".formatted(most));
    }
}
