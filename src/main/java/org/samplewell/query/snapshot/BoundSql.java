package org.samplewell.query.snapshot;

import java.util.List;

/**
 * A statement as it goes to the database.
 *
 * @param text its SQL, the same whatever the values, so that it is prepared once
 * @param values what stands for each {@code ?}
 */
public record BoundSql(String text, List<Object> values) {}
