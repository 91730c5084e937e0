package org.samplewell.graphql.execution;

import graphql.schema.FieldCoordinates;
import java.util.Set;

/**
 * Counts the size of an operation. The GraphQL context contains the meter under this class. Each method throws
 * {@link OperationEnded} if a limit is exceeded; then the operation ends.
 */
public interface Meter {

    /** A meter without limits. */
    Meter NONE = new Meter() {};

    /** The number of rounds of a loop between two calls of {@link #goOn}. */
    int STRIDE = 1_024;

    /** The most fields that a plan may have. Planning stops at this number. */
    default int mostFields() {
        return Integer.MAX_VALUE;
    }

    /** The page size if the query gives none. */
    default int usualPage() {
        return 50;
    }

    /** The plan has more fields than {@link #mostFields}. */
    default void tooManyFields() {}

    /** The operation is about to begin, with this estimate and these selected fields of each type. */
    default void begin(Estimate estimate, Set<FieldCoordinates> selected) {}

    /** This many more places of the answer are about to be created. */
    default void places(long more) {}

    /** About this many more characters are about to be written, without JSON escapes. */
    default void characters(long more) {}

    /** This many fields have failed in total; {@code first} is the first error. */
    default void errors(int inAll, graphql.GraphQLError first) {}

    /** Called regularly in every loop that grows with the request or the answer. */
    default void goOn() {}

    /** The same, for a loop that counts its rounds. */
    default void goOn(int round) {
        if (round % STRIDE == 0) {
            goOn();
        }
    }
}
