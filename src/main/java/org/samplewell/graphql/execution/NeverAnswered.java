package org.samplewell.graphql.execution;

/** A field has no value when its time is over. The message names the field and what it waited for. */
public class NeverAnswered extends Late {

    private static final long serialVersionUID = 1L;

    /** The source, such as a data loader, has not answered. */
    NeverAnswered(PlannedField field, String source, TimeLimit patience) {
        super("%s %s: it waited for %s.".formatted(field, patience.unanswered().get(), source));
    }

    /** Its data fetcher has not been called. */
    NeverAnswered(PlannedField field, TimeLimit patience) {
        super("%s %s: it was not started."
                .formatted(field, patience.unanswered().get()));
    }
}
