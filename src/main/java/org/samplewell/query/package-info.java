/**
 * The reading kernel. The attributes that were asked for become a JPQL projection, the filter's values become
 * conditions, and one statement answers for many parents. Statements are sent in {@code snapshot}; what they need of
 * indexes stands in {@code index}. Knows no GraphQL and no entity. Start reading at {@code Reads} and {@code Read}.
 */
@NullMarked
package org.samplewell.query;

import org.jspecify.annotations.NullMarked;
