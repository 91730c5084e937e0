/**
 * Runs imports from the queue to their end: staging with COPY, merging with SQL, rejects, progress. One import is one
 * transaction. Start reading at {@code ImportQueue}, then {@code ImportRun}.
 */
@NullMarked
package org.samplewell.imports.job;

import org.jspecify.annotations.NullMarked;
