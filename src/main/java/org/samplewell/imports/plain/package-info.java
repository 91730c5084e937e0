/** Samplewell's own long CSV. Start reading at {@code PlainFormat}. */
@NullMarked
package org.samplewell.imports.plain;

import org.jspecify.annotations.NullMarked;
