package org.samplewell.graphql.execution;

import graphql.schema.FieldCoordinates;
import java.util.Set;

/**
 * What an operation would come to, reckoned before anything is read.
 *
 * @param fields fields of the plan: fragments spread out, equal ones merged
 * @param depth how deep they nest
 * @param aliases how many of them have an alias
 * @param places places in the answer, if every page and list were full: page sizes multiplied along the path
 * @param statements distinct relations and arguments, each a statement at least
 */
public record Estimate(int fields, int depth, int aliases, long places, int statements) {

    /** What a plan comes to, whatever the variables, and the fields it selects of each type. */
    record Facts(int fields, int depth, int aliases, int statements, int weight, Set<FieldCoordinates> selected) {

        Estimate with(long places) {
            return new Estimate(fields, depth, aliases, places, statements);
        }
    }
}
