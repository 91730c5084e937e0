package org.samplewell.relations;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One relation field with its arguments, and what it is to answer.
 *
 * @param field as it is written in the document, without its alias
 * @param loads the loads it comes down to, alike where arguments mean the same: a statement each
 * @param variables those that its arguments name, with their values; what stands before the underscore is the type
 * @param expected the answer for a unit by its code, as maps, lists, texts and numbers; a {@link Refused} where there is none
 */
record Wish(
        String field, Set<String> loads, Map<String, Object> variables, Function<String, @Nullable Object> expected) {

    /** The unit's field is refused. */
    record Refused() {}
}
