/**
 * Reads files as bytes and records: gzip, UTF-8, CSV, size limits. This package does not know any columns. Start
 * reading at {@code CsvFile}.
 */
@NullMarked
package org.samplewell.imports.file;

import org.jspecify.annotations.NullMarked;
