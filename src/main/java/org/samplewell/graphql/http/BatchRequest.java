package org.samplewell.graphql.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one request: one operation, or several in a JSON array if the setting allows arrays.
 *
 * @param isArray whether the answer is an array, too
 */
record BatchRequest(List<GraphqlRequest> requests, boolean isArray) {

    static BatchRequest of(GraphqlRequest request) {
        return new BatchRequest(List.of(request), false);
    }

    /** @param most the most operations that an array may have; 0 if arrays are not allowed */
    static BatchRequest of(@Nullable Object json, int most) {
        if (!(json instanceof List<?> array) || most == 0) {
            return of(GraphqlRequest.of(json));
        }
        if (array.isEmpty() || array.size() > most) {
            throw HttpProblem.malformed(
                    "An array must hold 1 to %d operations, but holds %d.".formatted(most, array.size()));
        }
        return new BatchRequest(array.stream().map(GraphqlRequest::of).toList(), true);
    }
}
