package org.samplewell.graphql.field;

/** One key of a data loader: the parent's key and the arguments. Equal loads share one answer. */
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
     * @param arguments all other arguments, a value with {@code equals}
     */
    public Load(Object key, Object arguments) {
        this(key, arguments, arguments.hashCode());
    }

    private Load(Object key, Object arguments, int argumentsHash) {
        this.key = key;
        this.arguments = arguments;
        this.argumentsHash = argumentsHash;
    }

    /** The same load with another key. */
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

    /** Many parents share the same arguments, so the arguments' hash is computed only once. */
    @Override
    public int hashCode() {
        return 31 * key.hashCode() + argumentsHash;
    }

    /** Any total order. It keeps lookups fast if a client chooses keys with the same hash code. */
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
