package org.samplewell.query;

import java.util.List;

/**
 * A statement as it goes to the database.
 *
 * @param text its SQL, the same whatever the values, so that it is prepared once
 * @param values what stands for each {@code ?}
 */
record Sql(String text, List<Object> values) {}
