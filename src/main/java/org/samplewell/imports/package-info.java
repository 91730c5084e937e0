/**
 * CSV in: reads units, samples and results of a known format from uploaded files, stages them with COPY and merges them
 * set-based in one transaction; what cannot be taken is listed row by row.
 */
@NullMarked
package org.samplewell.imports;

import org.jspecify.annotations.NullMarked;
