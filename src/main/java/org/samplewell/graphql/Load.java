package org.samplewell.graphql;

/**
 * One key of a data loader: whose, and with which arguments; equal loads share one answer.
 *
 * @param key the parent's key, or what a row is looked up by
 * @param arguments all else that was asked, a value with equality
 */
public record Load(Object key, Object arguments) {

    /** The key of a field whose parent is the root. */
    public static final Long ROOT = 0L;
}
