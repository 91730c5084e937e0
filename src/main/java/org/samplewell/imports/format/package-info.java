/**
 * Defines import formats and turns cells into values: headings, rows, findings, times, positions, notes about losses.
 * This package does not depend on any particular format, job or database. Start reading at {@code ImportFormat}.
 */
@NullMarked
package org.samplewell.imports.format;

import org.jspecify.annotations.NullMarked;
