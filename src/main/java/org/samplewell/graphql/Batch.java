package org.samplewell.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations that one request asks for: one, or as many as its JSON array has where the setting allows such arrays.
 *
 * @param isArray whether the answer is an array, too
 */
record Batch(List<GraphqlRequest> requests, boolean isArray) {

    static Batch of(GraphqlRequest request) {
        return new Batch(List.of(request), false);
    }

    /** @param most the most operations that an array may have; 0 where arrays are not taken */
    static Batch of(@Nullable Object json, int most) {
        if (!(json instanceof List<?> array) || most == 0) {
            return of(GraphqlRequest.of(json));
        }
        if (array.isEmpty() || array.size() > most) {
            throw HttpProblem.malformed(
                    "An array must hold 1 to %d operations, but holds %d.".formatted(most, array.size()));
        }
        return new Batch(array.stream().map(GraphqlRequest::of).toList(), true);
    }
}
