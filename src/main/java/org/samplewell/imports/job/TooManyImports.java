package org.samplewell.imports.job;

import java.io.IOException;

/** As many imports are open as may be at once; the message says what to do. */
public final class TooManyImports extends IOException {

    private static final long serialVersionUID = 1;

    TooManyImports(int most) {
        super("%d imports are open already: send this one when one of them is done.".formatted(most));
    }
}
