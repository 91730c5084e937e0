package org.samplewell.graphql;

import graphql.GraphQLError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.samplewell.SamplewellConfig;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.query.Deadline;

/** Lets few large operations run at once, in the order they came, so that small ones find a processor free. */
@ApplicationScoped
class LargeTurns {

    /** How many may wait: each keeps a thread of the server. */
    private static final int MOST_WAITING = 32;

    @Inject
    SamplewellConfig config;

    private final Semaphore turns = new Semaphore(0, true);

    /** With the WAR, which is not deployed where no large operation could ever run. */
    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        if (config.largeMax() < 1) {
            throw new IllegalArgumentException("The setting samplewell.large.max must be at least 1.");
        }
        turns.release(config.largeMax());
    }

    /** Whether an operation of this estimated cost needs a turn. */
    boolean needs(long cost) {
        return cost > config.largeCost();
    }

    /** Waits for a turn, or ends the operation. */
    void take(Deadline deadline) {
        try {
            if (turns.getQueueLength() >= MOST_WAITING
                    || !turns.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new OperationEnded(GraphQLError.newError()
                        .message("Too many large operations run or wait: try again, or ask for less.")
                        .errorType(ErrorCode.OVERLOADED)
                        .build());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a turn", e);
        }
    }

    void giveBack() {
        turns.release();
    }
}
