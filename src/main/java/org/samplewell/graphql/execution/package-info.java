/**
 * Executes operations breadth first, after graphql-java has parsed, validated and coerced them. It depends on nothing
 * else of ours. Null reaches its nearest nullable parent while columns are made; JSON is written straight from the
 * columns afterwards.
 *
 * <p>Read in this order: {@code BreadthFirstStrategy}; then the plan ({@code Planner}, {@code Plan}, {@code
 * Selection}); the fetches ({@code Execution}, {@code Fetch}, {@code Slots}); the columns ({@code Completion}, {@code
 * Column}, {@code Parents}); the JSON ({@code Data}).
 */
@NullMarked
package org.samplewell.graphql.execution;

import org.jspecify.annotations.NullMarked;
