package org.samplewell.graphql.field;

/** One key of a data loader: whose, and with which arguments; equal loads share one answer. */
public final class Load implements Comparable<Load> {

    /** The key of a field whose parent is the root. */
    public static final Long ROOT = 0L;

    private final Object key;
    private final Object arguments;
    private final int argumentsHash;

    /**
     * A load.
     *
     * @param key the parent's key, or what a row is looked up by
     * @param arguments all else that was asked, a value with equality
     */
    public Load(Object key, Object arguments) {
        this(key, arguments, arguments.hashCode());
    }

    private Load(Object key, Object arguments, int argumentsHash) {
        this.key = key;
        this.arguments = arguments;
        this.argumentsHash = argumentsHash;
    }

    /** The same by another key. */
    public Load by(Object other) {
        return new Load(other, arguments, argumentsHash);
    }

    public Object key() {
        return key;
    }

    public Object arguments() {
        return arguments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Load load && key.equals(load.key) && arguments.equals(load.arguments);
    }

    /** Arguments are many parents' own: their hash is worked out once. */
    @Override
    public int hashCode() {
        return 31 * key.hashCode() + argumentsHash;
    }

    /** Any total order: it keeps loads of one hash code, which a client can choose, quick to find. */
    @Override
    public int compareTo(Load other) {
        var byKey = text(key).compareTo(text(other.key));
        return byKey != 0 || arguments == other.arguments
                ? byKey
                : text(arguments).compareTo(text(other.arguments));
    }

    private static String text(Object value) {
        return value instanceof String text ? text : value.toString();
    }

    @Override
    public String toString() {
        return key + " " + arguments;
    }
}
