package org.samplewell.graphql.field;

/** What kind of relation a loader answers for: each is one statement for all parents that ask alike. */
public enum Kind {
    /** The row that a foreign key names. */
    TO_ONE,
    /** A row looked up by an argument. */
    LOOK_UP,
    /** All rows of a parent that pass the filter. */
    CHILDREN,
    /** A page of a parent's rows that pass the filter, or of all. */
    CONNECTION,
    /** How many rows of a parent pass the filter. */
    COUNT,
    /** How many of them there are of each constant. */
    COUNTS_BY_GROUP,
    /** The first of them, such as the latest. */
    FIRST,
    /** The first of each group, such as the latest of each analyte. */
    FIRST_OF_GROUPS,
    /** What a parent's values come to. */
    SUMMARY,
    /** What they come to in each stretch of time; its record is read from all arguments, not from the filter. */
    SERIES
}
