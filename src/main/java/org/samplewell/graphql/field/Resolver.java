package org.samplewell.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field that is neither an attribute nor a relation; being a CDI bean is all the registration it needs. What it wants from
 * the database it asks of {@code env.getDataLoader(name)} and of nothing else.
 */
public interface Resolver {

    /** The schema field, such as {@code Query.node}. */
    String field();

    /** The field's value, or a future of it that a data loader gave. */
    @Nullable Object resolve(DataFetchingEnvironment environment);
}
