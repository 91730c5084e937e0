package org.samplewell.query.index;

import java.util.List;
import java.util.Set;

/**
 * What a read needs from its table's indexes, by column name.
 *
 * @param found the columns to search and sort by: the parent or key if any, then group and order if they are used
 * @param isOfParents whether the first of these is a parent or a key
 * @param tests the conditions other than the one on the parent
 */
public record Need(String table, List<String> found, boolean isOfParents, Set<Test> tests) {

    /** A condition on a column. */
    public record Test(String column, Match way) {}

    /** How a condition tests its column. */
    public enum Match {
        /** It compares values or a range of values. */
        VALUE,
        /** It tests how the text begins. */
        PREFIX,
        /** It searches within the text. */
        WITHIN,
        /** It tests that the column is not null. */
        PRESENT
    }
}
