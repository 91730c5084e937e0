/**
 * One operation from its parsed document to its result: snapshot, loads, limits, cost, errors. Code that depends on
 * HTTP belongs in {@code http}; code that executes fields belongs in {@code execution}. Start reading at
 * {@code Engine.run}.
 */
@NullMarked
package org.samplewell.graphql.operation;

import org.jspecify.annotations.NullMarked;
