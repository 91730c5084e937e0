package org.samplewell.graphql.execution;

import graphql.schema.DataFetcher;
import java.util.List;

/** Simple data fetchers, one line each. */
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

    /** Returns the arguments as text. */
    static DataFetcher<Object> arguments() {
        return environment -> environment.getArguments().toString();
    }

    /** Records each call under the field's name. */
    static DataFetcher<Object> noted(List<String> calls, Object value) {
        return environment -> {
            calls.add(environment.getField().getName());
            return value;
        };
    }
}
