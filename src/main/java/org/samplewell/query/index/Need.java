package org.samplewell.query.index;

import java.util.List;
import java.util.Set;

/**
 * What a read asks of its table's indexes, in the names of columns.
 *
 * @param found the columns that find rows and put them in order: the parent or key if any, then group and order where they matter
 * @param isOfParents whether the first of them is a parent or a key
 * @param tests the conditions beside the parent
 */
public record Need(String table, List<String> found, boolean isOfParents, Set<Test> tests) {

    /** A condition on a column. */
    public record Test(String column, Way way) {}

    /** How a condition looks at its column. */
    public enum Way {
        /** For values or a range of them. */
        VALUE,
        /** For what it begins with. */
        PREFIX,
        /** For what is somewhere in it. */
        WITHIN,
        /** For being there. */
        PRESENT
    }
}
