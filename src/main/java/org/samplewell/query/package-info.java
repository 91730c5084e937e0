/**
 * The reading kernel. Requested attributes become a JPQL projection, filter values become conditions, and one statement
 * reads the rows of many parents. The package {@code snapshot} sends the statements; {@code index} checks which indexes
 * they need. Depends on neither GraphQL nor any entity. Start reading at {@code Reads} and {@code Read}.
 */
@NullMarked
package org.samplewell.query;

import org.jspecify.annotations.NullMarked;
