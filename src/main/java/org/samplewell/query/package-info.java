/**
 * The reading kernel: attributes asked for become a JPQL projection, given filter values become conditions, many parents
 * are answered at once, every statement is seen, and none outlives its
 * operation's deadline. Knows no GraphQL and no entity.
 */
@NullMarked
package org.samplewell.query;

import org.jspecify.annotations.NullMarked;
