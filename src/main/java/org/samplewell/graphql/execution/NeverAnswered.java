package org.samplewell.graphql.execution;

import java.time.Duration;

/** A field still waits after all patience; the message says which, and what for. */
public class NeverAnswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NeverAnswered(PlannedField field, String source, Duration patience) {
        super("%s waited %d ms for %s, which never answered.".formatted(field, patience.toMillis(), source));
    }
}
