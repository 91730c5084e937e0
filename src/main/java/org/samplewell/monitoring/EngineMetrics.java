package org.samplewell.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;
import org.samplewell.graphql.operation.OperationListener;
import org.samplewell.graphql.operation.OperationOutcome;
import org.samplewell.graphql.operation.RunningOperation;

/** Figures about the engine, at {@code /metrics?scope=application}. */
@ApplicationScoped
class EngineMetrics implements OperationListener {

    @Inject
    @Metric(
            name = "graphql_operations_fallback",
            absolute = true,
            description = "Operations left to graphql-java's own strategy, which ours does not know how to run")
    Counter fallbacks;

    @Override
    public void ended(RunningOperation operation, OperationOutcome outcome) {
        if (outcome.byGraphqlJava()) {
            fallbacks.inc();
        }
    }
}
