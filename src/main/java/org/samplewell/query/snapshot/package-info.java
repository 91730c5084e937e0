/**
 * The transaction and connection of an operation: its deadline, its permit, its memory, and every statement that it
 * sends. Only this package reads through JDBC. Start reading at {@code Snapshot} and {@code Session}.
 */
@NullMarked
package org.samplewell.query.snapshot;

import org.jspecify.annotations.NullMarked;
