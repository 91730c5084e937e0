/**
 * One operation from its parsed document to its result: snapshot, loads, limits, cost, errors. What depends on HTTP
 * belongs in {@code http}; how fields are executed, in {@code execution}. Start reading at {@code Engine.run}.
 */
@NullMarked
package org.samplewell.graphql.operation;

import org.jspecify.annotations.NullMarked;
