package org.samplewell.graphql.documents;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.limits.LimitExceeded;

/**
 * The size of what a request's variables hold.
 *
 * @param longestText the most characters of a text
 * @param longestList the most elements of a list, or fields of an object
 * @param deepest how deep lists and objects may nest
 */
public record Variables(int longestText, int longestList, int deepest) {

    private static final String LIST = "elements in one list of the variables";

    /** Refuses what is too large, with an error that ends the operation. */
    public void check(@Nullable Object value) {
        check(value, 0);
    }

    private void check(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            check("text", "characters in one text of the variables", text.length(), longestText);
        } else if (value instanceof Collection<?> list) {
            check("list", LIST, list.size(), longestList);
            check("nesting", "lists and objects in each other in the variables", depth, deepest);
            list.forEach(element -> check(element, depth + 1));
        } else if (value instanceof Map<?, ?> object) {
            check("list", LIST, object.size(), longestList);
            check("nesting", "lists and objects in each other in the variables", depth, deepest);
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
