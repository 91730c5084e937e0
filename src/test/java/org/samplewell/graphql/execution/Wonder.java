package org.samplewell.graphql.execution;

import org.jspecify.annotations.Nullable;

/**
 * An object of the wonderland.
 *
 * @param type the name of its type, possibly a type that the schema does not have
 */
record Wonder(String type, int id) {

    /** The object, field and arguments that a value is generated from. */
    record Question(@Nullable Object of, String field, Object arguments) {}
}
