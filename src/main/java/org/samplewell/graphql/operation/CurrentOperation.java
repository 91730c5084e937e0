package org.samplewell.graphql.operation;

import graphql.schema.FieldCoordinates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.execution.Estimate;
import org.samplewell.graphql.schema.Schema;
import org.samplewell.query.snapshot.Deadline;

/** The operation of the current request: its limits, its selected fields, and its cost so far. */
@RequestScoped
public class CurrentOperation {

    @Inject
    Schema schema;

    private final Cost cost = new Cost();
    private Allowed allowed = new Allowed(Deadline.in(Duration.ZERO), Map.of(), false);
    private RunningOperation running =
            new RunningOperation(0, null, "", Instant.EPOCH, allowed.deadline()); // until it begins
    private @Nullable Estimate estimate;
    private @Nullable WantedColumns columns;

    void begin(RunningOperation operation, Allowed given) {
        running = operation;
        allowed = given;
    }

    /** Stores the fields that are selected anywhere in the operation, and the estimated cost. */
    void planned(Estimate expected, Set<FieldCoordinates> selected) {
        estimate = expected;
        columns = new WantedColumns(schema, selected);
    }

    RunningOperation running() {
        return running;
    }

    Allowed allowed() {
        return allowed;
    }

    /** The estimated cost; null before the operation is planned. */
    @Nullable Estimate estimate() {
        return estimate;
    }

    WantedColumns columns() {
        return columns == null ? new WantedColumns(schema, Set.of()) : columns;
    }

    /** The cost so far. */
    Cost cost() {
        return cost;
    }
}
