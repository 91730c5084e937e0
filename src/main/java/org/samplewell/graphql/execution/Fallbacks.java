package org.samplewell.graphql.execution;

import java.util.concurrent.atomic.LongAdder;

/** How many operations were left to graphql-java's own strategy. */
public final class Fallbacks {

    private final LongAdder count = new LongAdder();

    void add() {
        count.increment();
    }

    public long count() {
        return count.sum();
    }
}
