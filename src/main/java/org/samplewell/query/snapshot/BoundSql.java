package org.samplewell.query.snapshot;

import java.util.List;

/**
 * A statement as it is sent to the database.
 *
 * @param text its SQL, which does not depend on the values, so it is prepared once
 * @param values the value of each {@code ?}, in order
 */
public record BoundSql(String text, List<Object> values) {}
