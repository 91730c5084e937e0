package org.samplewell.graphql.documents;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.limits.LimitExceeded;

/**
 * Limits the size of a request's variables.
 *
 * @param longestText the most characters in a string
 * @param longestList the most elements in a list, or fields in an object
 * @param deepest how deep lists and objects may nest
 */
public record Variables(int longestText, int longestList, int deepest) {

    private static final String LIST = "elements in one list of the variables";

    /** Rejects variables that are too large, with an error that ends the operation. */
    public void check(@Nullable Object value) {
        check(value, 0);
    }

    private void check(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            check("text", "characters in one string of the variables", text.length(), longestText);
        } else if (value instanceof Collection<?> list) {
            check("list", LIST, list.size(), longestList);
            check("nesting", "nested lists and objects in the variables", depth, deepest);
            list.forEach(element -> check(element, depth + 1));
        } else if (value instanceof Map<?, ?> object) {
            check("list", LIST, object.size(), longestList);
            check("nesting", "nested lists and objects in the variables", depth, deepest);
            object.forEach((name, field) -> {
                check(name, depth + 1);
                check(field, depth + 1);
            });
        }
    }

    private static void check(String limit, String words, int cost, int most) {
        if (cost > most) {
            throw LimitExceeded.ofRequest(limit, words, cost, most);
        }
    }
}
