package org.samplewell.graphql.execution;

import org.jspecify.annotations.Nullable;

/**
 * An object of the wonderland.
 *
 * @param type the name of its type, perhaps one that the schema does not have
 */
record Wonder(String type, int id) {

    /** What a field of an object is asked with. */
    record Question(@Nullable Object of, String field, Object arguments) {}
}
