package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.field.Classification;
import org.samplewell.query.snapshot.Deadline;
import org.samplewell.query.snapshot.Permits;
import org.samplewell.settings.OperationSettings;

/** Lets only a few large operations run at once, in order of arrival, so that small ones find a free processor. */
@ApplicationScoped
class LargeTurns {

    /** How many may wait. Each waiting operation blocks a server thread. */
    private static final int MOST_WAITING = 32;

    @Inject
    OperationSettings settings;

    @SuppressWarnings("NullAway.Init") // set by open
    private Permits permits;

    /** Creates the permits at start. The deployment fails if the setting allows no large operation. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        permits = new Permits(settings.largeMax());
    }

    /** Whether an operation of this estimated cost needs a turn. */
    boolean needs(long cost) {
        return cost > settings.largeCost();
    }

    /** Waits for a turn, or ends the operation if none is free in time. */
    void take(Deadline deadline) {
        if (permits.waiting() >= MOST_WAITING || !permits.take(deadline)) {
            throw new OperationEnded(GraphQLError.newError()
                    .message("Too many large operations are running or waiting. Try again later or request less data.")
                    .errorType(new Classification(ErrorCode.OVERLOADED))
                    .build());
        }
    }

    void giveBack() {
        permits.giveBack();
    }
}
