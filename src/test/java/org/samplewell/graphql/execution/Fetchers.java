package org.samplewell.graphql.execution;

import graphql.schema.DataFetcher;
import java.util.List;

/** Ordinary data fetchers of a line each. */
public final class Fetchers {

    private Fetchers() {}

    static DataFetcher<Object> fixed(Object value) {
        return environment -> value;
    }

    static DataFetcher<Object> failing(String message) {
        return environment -> {
            throw new IllegalStateException(message);
        };
    }

    /** Tells the arguments as a text. */
    static DataFetcher<Object> arguments() {
        return environment -> environment.getArguments().toString();
    }

    /** Notes each call by the field's name. */
    static DataFetcher<Object> noted(List<String> calls, Object value) {
        return environment -> {
            calls.add(environment.getField().getName());
            return value;
        };
    }
}
