/**
 * The GraphQL kernel, in rooms that stand on each other: {@code http} → {@code operation} → {@code documents} and {@code schema} → {@code limits} → {@code execution} → {@code field}; {@code report} stands beside {@code operation}. It
 * knows no entity and no feature. Types belong in a room; this package itself stays empty. Start reading at {@code
 * operation/Engine}.
 */
@NullMarked
package org.samplewell.graphql;

import org.jspecify.annotations.NullMarked;
