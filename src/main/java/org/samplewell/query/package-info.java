/**
 * The reading kernel: attributes asked for become a JPQL projection, given filter values become conditions, many parents
 * are answered at once, and every statement is seen. Knows no GraphQL and no entity.
 */
@NullMarked
package org.samplewell.query;

import org.jspecify.annotations.NullMarked;
