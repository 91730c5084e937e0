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

/** Lets few large operations run at once, in the order they came, so that small ones find a processor free. */
@ApplicationScoped
class LargeTurns {

    /** How many may wait: each keeps a thread of the server. */
    private static final int MOST_WAITING = 32;

    @Inject
    OperationSettings settings;

    @SuppressWarnings("NullAway.Init") // made by open
    private Permits permits;

    /** With the WAR, which is not deployed where no large operation could ever run. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        permits = new Permits("samplewell.large.max", settings.largeMax());
    }

    /** Whether an operation of this estimated cost needs a turn. */
    boolean needs(long cost) {
        return cost > settings.largeCost();
    }

    /** Waits for a turn, or ends the operation. */
    void take(Deadline deadline) {
        if (permits.waiting() >= MOST_WAITING || !permits.take(deadline)) {
            throw new OperationEnded(GraphQLError.newError()
                    .message("Too many large operations run or wait: try again, or ask for less.")
                    .errorType(new Classification(ErrorCode.OVERLOADED))
                    .build());
        }
    }

    void giveBack() {
        permits.giveBack();
    }
}
