/**
 * Indexes: which ones a read needs, which ones the database has, and how the two compare. Start reading at
 * {@code Need}; {@code Rehearsal} collects the needs of a read without sending its statement.
 */
@NullMarked
package org.samplewell.query.index;

import org.jspecify.annotations.NullMarked;
