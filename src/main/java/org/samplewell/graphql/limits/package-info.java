/**
 * The size limits of operations, and the errors that end an operation that exceeds them. Counting happens in
 * {@code operation} and {@code execution}. Start reading at {@code OperationLimits}.
 */
@NullMarked
package org.samplewell.graphql.limits;

import org.jspecify.annotations.NullMarked;
