package org.samplewell.graphql.execution;

import graphql.schema.FieldCoordinates;
import java.util.Set;

/**
 * Counts what an operation comes to; given in the GraphQL context under this class. Each method throws {@link OperationEnded}
 * when it is too much, and the operation is at its end.
 */
public interface Meter {

    /** Bounds nothing. */
    Meter NONE = new Meter() {};

    /** How many loops pass between two looks at {@link #goOn}. */
    int STRIDE = 1_024;

    /** The most fields that a plan may have; more are not even planned. */
    default int mostFields() {
        return Integer.MAX_VALUE;
    }

    /** The size of a page when the query names none. */
    default int usualPage() {
        return 50;
    }

    /** There are more fields than {@link #mostFields}. */
    default void tooManyFields() {}

    /** The operation is about to begin: what it would come to, and the fields that it selects of each type. */
    default void begin(Estimate estimate, Set<FieldCoordinates> selected) {}

    /** So many more places of the answer are about to be laid out. */
    default void places(long more) {}

    /** So many more characters are about to be written, give or take what JSON escapes. */
    default void characters(long more) {}

    /** So many fields have failed, this one first. */
    default void errors(int inAll, graphql.GraphQLError first) {}

    /** Asked now and then in every loop that grows with the request or the answer. */
    default void goOn() {}

    /** The same for a loop that counts its rounds. */
    default void goOn(int round) {
        if (round % STRIDE == 0) {
            goOn();
        }
    }
}
