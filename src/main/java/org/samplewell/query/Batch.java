package org.samplewell.query;

import java.util.Set;

/**
 * The keys to read rows for in one statement, and the columns to read.
 *
 * @param keys ids of parents, or other keys that the rows are looked up by
 * @param wanted the columns to read of each row
 */
public record Batch<K>(Set<K> keys, Columns wanted) {}
