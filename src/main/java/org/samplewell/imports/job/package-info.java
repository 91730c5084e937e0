/**
 * An import from its place in the queue to its end: staging by COPY, merging in SQL, rejects, progress; all in one
 * transaction. Start reading at {@code ImportQueue}, then {@code ImportRun}.
 */
@NullMarked
package org.samplewell.imports.job;

import org.jspecify.annotations.NullMarked;
