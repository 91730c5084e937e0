/**
 * Executes operations breadth first, after graphql-java has parsed, validated and coerced them. It depends on no other
 * package of this project. While columns are built, a null moves up to its nearest nullable parent. Then JSON is
 * written directly from the columns.
 *
 * <p>Read in this order: {@code BreadthFirstStrategy}; then the plan ({@code Planner}, {@code Plan},
 * {@code Selection}); the fetches ({@code Execution}, {@code Fetch}, {@code Slots}); the columns ({@code Completion},
 * {@code Column}, {@code Parents}); the JSON ({@code Data}).
 */
@NullMarked
package org.samplewell.graphql.execution;

import org.jspecify.annotations.NullMarked;
