package org.samplewell.graphql.operation;

import graphql.GraphQLError;
import graphql.schema.FieldCoordinates;
import java.util.Set;
import org.samplewell.ErrorCode;
import org.samplewell.graphql.execution.Estimate;
import org.samplewell.graphql.execution.Meter;
import org.samplewell.graphql.execution.OperationEnded;
import org.samplewell.graphql.field.Classification;
import org.samplewell.graphql.limits.LimitExceeded;
import org.samplewell.graphql.limits.OperationLimits.Limit;
import org.samplewell.query.snapshot.Holding;
import org.samplewell.query.snapshot.NoMemory;

/** Enforces the caller's limits, the deadline and the server's memory limit for one operation. */
final class OperationMeter implements Meter, AutoCloseable {

    /** The memory that a place takes: a slot in a column, an entry for its object, and a typical value. */
    private static final long PLACE_BYTES = 64;

    /** How long an operation may still build its answer after the deadline. No statements are sent during this time. */
    private static final long GRACE_NANOS = 500_000_000L;

    private final Allowed allowed;
    private final int usualPage;
    private final CurrentOperation operation;
    private final Holding holding;
    private final LargeTurns turns;
    private boolean hasTurn;
    private long places;
    private long characters;
    private long end;

    OperationMeter(CurrentOperation operation, int usualPage, Holding holding, LargeTurns turns) {
        this.allowed = operation.allowed();
        this.operation = operation;
        this.usualPage = usualPage;
        this.holding = holding;
        this.turns = turns;
    }

    @Override
    public int mostFields() {
        return (int) Math.min(Integer.MAX_VALUE - 1, most(Limit.FIELDS));
    }

    @Override
    public int usualPage() {
        return usualPage;
    }

    @Override
    public void tooManyFields() {
        throw LimitExceeded.of(Limit.FIELDS, mostFields() + 1L, mostFields());
    }

    @Override
    public void begin(Estimate estimate, Set<FieldCoordinates> selected) {
        check(Limit.FIELDS, estimate.fields());
        check(Limit.DEPTH, estimate.depth());
        check(Limit.ALIASES, estimate.aliases());
        check(Limit.STATEMENTS, estimate.statements());
        check(Limit.COST, estimate.places());
        operation.planned(estimate, selected);
        if (turns.needs(estimate.places())) {
            turns.take(allowed.deadline());
            hasTurn = true;
        }
    }

    /** The operation has ended, so another large one may begin. */
    @Override
    public void close() {
        if (hasTurn) {
            turns.giveBack();
            hasTurn = false;
        }
    }

    @Override
    public void places(long more) {
        places += more;
        check(Limit.PLACES, places);
        try {
            holding.add(more * PLACE_BYTES);
        } catch (NoMemory e) {
            throw Failures.ended(e);
        }
    }

    @Override
    public void characters(long more) {
        characters += more;
        check(Limit.BYTES, characters);
    }

    /** The approximate number of characters in the answer. */
    long characters() {
        return characters;
    }

    @Override
    public void errors(int inAll, GraphQLError first) {
        if (inAll > most(Limit.ERRORS)) {
            throw LimitExceeded.ofErrors(most(Limit.ERRORS), first);
        }
    }

    /** The grace period begins when the passed deadline is first noticed, because a statement may have ended late. */
    @Override
    public void goOn() {
        if (!allowed.deadline().hasPassed()) {
            return;
        }
        var now = System.nanoTime();
        if (end == 0) {
            end = now + GRACE_NANOS;
        } else if (end - now <= 0) {
            throw new OperationEnded(GraphQLError.newError()
                    .message("The operation %s.".formatted(allowed.deadline().unanswered()))
                    .errorType(new Classification(ErrorCode.TIMEOUT))
                    .build());
        }
    }

    long most(Limit limit) {
        return allowed.most(limit);
    }

    private void check(Limit limit, long cost) {
        if (cost > most(limit)) {
            throw LimitExceeded.of(limit, cost, most(limit));
        }
    }
}
