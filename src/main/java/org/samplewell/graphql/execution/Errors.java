package org.samplewell.graphql.execution;

import graphql.SerializationError;
import graphql.UnresolvedTypeError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;

/** The errors that completing a value can make, just as graphql-java words them. */
record Errors(ErrorList errors) {

    /** Null stands where it must not; not told where another error has been told already. */
    void wasNull(Place place, int slot) {
        var step = place.step(slot);
        var error = new NonNullableFieldWasNullError(new NonNullableFieldWasNullException(step, step.getPath()));
        errors.addFirst(error, step.getPath());
    }

    void unserialized(Place place, int slot, CoercingSerializeException thrown) {
        errors.add(new SerializationError(place.path(slot), thrown));
    }

    void unresolved(Place place, int slot, UnresolvedTypeException thrown) {
        errors.add(new UnresolvedTypeError(place.path(slot), place.step(slot), thrown));
    }
}
