package org.samplewell.graphql.execution;

import org.jspecify.annotations.Nullable;

/** What a field comes down to for one parent: a key of a data loader, or a value that needs none. */
public sealed interface Asked {

    /** A key to be loaded, with equality. */
    record Key(String loader, Object key) implements Asked {}

    /** A value that is known at once. */
    record Value(@Nullable Object value) implements Asked {}
}
