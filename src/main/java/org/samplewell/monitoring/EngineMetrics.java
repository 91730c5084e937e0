package org.samplewell.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.samplewell.graphql.operation.OperationListener;
import org.samplewell.graphql.operation.OperationOutcome;
import org.samplewell.graphql.operation.RunningOperation;

/** Metrics of the engine, at {@code /metrics?scope=application}. */
@ApplicationScoped
public class EngineMetrics implements OperationListener {

    private static final Metadata FALLBACKS = Metadata.builder()
            .withName("graphql_operations_fallback")
            .withDescription("Operations that graphql-java's own strategy executed, since ours does not support them")
            .build();

    private final LongAdder fallbacks = new LongAdder();

    void register(@Observes @Initialized(ApplicationScoped.class) ServletContext context, MetricRegistry registry) {
        registry.gauge(FALLBACKS, fallbacks, LongAdder::sum);
    }

    @Override
    public void ended(RunningOperation operation, OperationOutcome outcome) {
        if (outcome.byGraphqlJava()) {
            fallbacks.increment();
        }
    }
}
