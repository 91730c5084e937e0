package org.samplewell.graphql.execution;

import graphql.SerializationError;
import graphql.UnresolvedTypeError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;

/** The errors that can occur when a value is completed, with graphql-java's wording. */
record Errors(ErrorList errors) {

    /** A value is null but must not be. This is not reported if its path already has an error. */
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
