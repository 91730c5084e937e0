package org.samplewell.graphql.execution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the fetches that should wait: another waiting fetch may lead to more loads of the same field. Then all these
 * loads are sent at once.
 */
final class Above {

    private static final String SEVERAL = "";

    /** Maps the name of each field below a waiting field to the name of that waiting field. */
    private final Map<String, String> owners = new HashMap<>();

    Above(Collection<Fetch> waiting) {
        waiting.forEach(fetch -> fetch.namesBelow()
                .forEach(name -> owners.merge(name, fetch.name(), (one, other) -> one.equals(other) ? one : SEVERAL)));
    }

    /** Whether a waiting field with another name may lead to more loads of this field. */
    boolean leadToMoreOf(Fetch fetch) {
        var owner = owners.get(fetch.name());
        return fetch.slots().isToLoad() && owner != null && !owner.equals(fetch.name());
    }
}
