package org.samplewell.graphql.execution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which waiting fetches may lead to more of what others are to load: these had better wait, for then all of it is asked for at
 * once.
 */
final class Above {

    private static final String SEVERAL = "";

    /** The names of fields that occur below a waiting field, each with that field's name. */
    private final Map<String, String> owners = new HashMap<>();

    Above(Collection<Fetch> waiting) {
        waiting.forEach(fetch -> fetch.namesBelow()
                .forEach(name -> owners.merge(name, fetch.name(), (one, other) -> one.equals(other) ? one : SEVERAL)));
    }

    /** Whether another field, of another name, may lead to more of what this one is to load. */
    boolean leadToMoreOf(Fetch fetch) {
        var owner = owners.get(fetch.name());
        return fetch.slots().isToLoad() && owner != null && !owner.equals(fetch.name());
    }
}
