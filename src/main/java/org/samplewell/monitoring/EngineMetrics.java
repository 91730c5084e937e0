package org.samplewell.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.samplewell.graphql.Engine;

/** Figures about the engine, at {@code /metrics?scope=application}. */
@ApplicationScoped
class EngineMetrics {

    private static final Metadata FALLBACKS = Metadata.builder()
            .withName("graphql_operations_fallback")
            .withDescription("Operations left to graphql-java's own strategy, which ours does not know how to run")
            .build();

    void register(
            @Observes @Initialized(ApplicationScoped.class) ServletContext context,
            MetricRegistry registry,
            Engine engine) {
        registry.gauge(FALLBACKS, engine, Engine::fallbacks);
    }
}
