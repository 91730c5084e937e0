package org.samplewell.graphql;

/**
 * How much one field may ask for.
 *
 * @param pageDefault a page's size when none is named
 * @param pageMax the largest page
 */
public record Limits(int pageDefault, int pageMax) {}
