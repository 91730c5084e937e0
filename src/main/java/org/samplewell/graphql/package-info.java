/**
 * The GraphQL kernel. Its sub-packages ("rooms") depend on each other in this order: {@code http} → {@code operation} →
 * {@code documents} and {@code schema} → {@code limits} → {@code execution} → {@code field}. The package {@code report}
 * is on the same level as {@code operation}. The kernel knows no entity and no feature. Every type belongs in a room;
 * this package itself stays empty. Start reading at {@code operation/Engine}.
 */
@NullMarked
package org.samplewell.graphql;

import org.jspecify.annotations.NullMarked;
