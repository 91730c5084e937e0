package org.samplewell.graphql.field;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Row;

/**
 * A field that is worked out from attributes of its own row; being a CDI bean is all the registration it needs.
 *
 * @param field the schema field, such as {@code Sample.collectedAt}
 * @param attributes the attributes it needs, which are read when the field is asked for
 * @param value works it out
 */
public record Computed(String field, List<String> attributes, Function<Row, @Nullable Object> value) {}
