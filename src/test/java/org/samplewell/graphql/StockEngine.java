package org.samplewell.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;

/** The engine with graphql-java's own strategy: what ours is compared with. */
@ApplicationScoped
@Typed(StockEngine.class)
public class StockEngine extends Engine {

    @Override
    ExecutionStrategy queries() {
        return new AsyncExecutionStrategy(failures);
    }
}
