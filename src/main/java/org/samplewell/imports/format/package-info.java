/**
 * What a format is, and how cells become values: headings, rows, findings, times, positions, notes of what was lost. It
 * knows no particular format, no job and no database. Start reading at {@code ImportFormat}.
 */
@NullMarked
package org.samplewell.imports.format;

import org.jspecify.annotations.NullMarked;
