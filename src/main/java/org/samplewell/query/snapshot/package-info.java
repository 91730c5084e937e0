/**
 * The one transaction and connection of an operation: its deadline, its permit, its memory, and every statement that it
 * sends. JDBC for reads stands here and nowhere else. Start reading at {@code Snapshot} and {@code Session}.
 */
@NullMarked
package org.samplewell.query.snapshot;

import org.jspecify.annotations.NullMarked;
