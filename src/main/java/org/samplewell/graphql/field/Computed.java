package org.samplewell.graphql.field;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Row;

/**
 * A field that is computed from attributes of its own row. It only has to be a CDI bean; no other registration is
 * needed.
 *
 * @param field the schema field, such as {@code Sample.collectedAt}
 * @param attributes the attributes that it needs, which are read when the field is selected
 * @param value computes the value
 */
public record Computed(String field, List<String> attributes, Function<Row, @Nullable Object> value) {}
