package org.samplewell.graphql.field;

/**
 * The page sizes that a field may request.
 *
 * @param pageDefault the page size if the query gives none
 * @param pageMax the largest page size
 */
public record PageLimits(int pageDefault, int pageMax) {}
