package org.samplewell.graphql.execution;

import org.jspecify.annotations.Nullable;

/** What a field needs for one parent: a key of a data loader, or a value that is already known. */
public sealed interface Asked {

    /** A key to load, with {@code equals}. */
    record Key(String loader, Object key) implements Asked {}

    /** A value that is already known. */
    record Value(@Nullable Object value) implements Asked {}
}
