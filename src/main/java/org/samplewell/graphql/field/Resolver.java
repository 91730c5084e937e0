package org.samplewell.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field that is neither an attribute nor a relation. It only has to be a CDI bean; no other registration is needed.
 * It must read from the database only through {@code env.getDataLoader(name)}.
 */
public interface Resolver {

    /** The schema field, such as {@code Query.node}. */
    String field();

    /** The field's value, or a future of it from a data loader. */
    @Nullable Object resolve(DataFetchingEnvironment environment);
}
