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

/** Holds an operation to the limits of its caller, to its deadline, and to the memory that the server has left. */
final class OperationMeter implements Meter, AutoCloseable {

    /** What a place costs in memory: a slot in a column, its object's place among its like, and a value of the usual kind. */
    private static final long PLACE_BYTES = 64;

    /** How long an operation may take to its answer when its time is over: no statement is sent by then. */
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

    /** The operation is at its end: another large one may begin. */
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

    /** About how many characters the answer has. */
    long characters() {
        return characters;
    }

    @Override
    public void errors(int inAll, GraphQLError first) {
        if (inAll > most(Limit.ERRORS)) {
            throw LimitExceeded.ofErrors(most(Limit.ERRORS), first);
        }
    }

    /** The time until an answer begins when it is first seen that the deadline has passed: a statement may have ended late. */
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
