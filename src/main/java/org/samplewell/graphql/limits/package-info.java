/**
 * How large an operation may be, and the errors that end one that is larger. Counting happens in {@code operation} and
 * {@code execution}. Start reading at {@code OperationLimits}.
 */
@NullMarked
package org.samplewell.graphql.limits;

import org.jspecify.annotations.NullMarked;
