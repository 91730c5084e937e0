/**
 * Files as bytes and records: gzip, UTF-8, CSV, limits of size. It knows nothing of columns. Start reading at {@code
 * CsvFile}.
 */
@NullMarked
package org.samplewell.imports.file;

import org.jspecify.annotations.NullMarked;
