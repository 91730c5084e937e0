/**
 * Runs operations breadth first, with graphql-java's parser, validator and coercion before it: what is selected of each type
 * ({@code Selection}), the objects it is selected from ({@code Parents}), one {@code Column} of values for each field, loads asked
 * for together and waited for once. Null reaches its nearest nullable parent while columns are made; only then is JSON written,
 * straight from the columns. Knows nothing of the rest of the application.
 */
@NullMarked
package org.samplewell.graphql.execution;

import org.jspecify.annotations.NullMarked;
