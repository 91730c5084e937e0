package org.samplewell.query;

import java.util.Set;

/**
 * The keys that are answered for at once, and what is wanted of each row.
 *
 * @param keys ids of parents, or whatever the rows are looked up by
 * @param wanted the columns of the rows
 */
public record Batch<K>(Set<K> keys, Columns wanted) {}
