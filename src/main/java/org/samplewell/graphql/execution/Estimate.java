package org.samplewell.graphql.execution;

import graphql.schema.FieldCoordinates;
import java.util.Set;

/**
 * The estimated size of an operation, computed before anything is read.
 *
 * @param fields the fields of the plan, with fragments expanded and equal fields merged
 * @param depth how deep the fields nest
 * @param aliases how many fields have an alias
 * @param places places in the answer, if every page and list were full: page sizes multiplied along the path
 * @param statements the number of distinct relations and arguments; each needs at least one statement
 */
public record Estimate(int fields, int depth, int aliases, long places, int statements) {

    /** The part of the estimate that does not depend on variables, and the fields that are selected on each type. */
    record Facts(int fields, int depth, int aliases, int statements, int weight, Set<FieldCoordinates> selected) {

        Estimate with(long places) {
            return new Estimate(fields, depth, aliases, places, statements);
        }
    }
}
