/** Samplewell's own long CSV format. Start reading at {@code PlainFormat}. */
@NullMarked
package org.samplewell.imports.plain;

import org.jspecify.annotations.NullMarked;
