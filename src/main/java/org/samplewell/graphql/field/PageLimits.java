package org.samplewell.graphql.field;

/**
 * How much one field may ask for.
 *
 * @param pageDefault a page's size when none is named
 * @param pageMax the largest page
 */
public record PageLimits(int pageDefault, int pageMax) {}
