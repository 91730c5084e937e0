/**
 * Units of measure and their conversion, by UCUM. Spellings stand in {@code src/main/resources/uom}. Start reading at
 * {@code Uoms}.
 */
@NullMarked
package org.samplewell.uom;

import org.jspecify.annotations.NullMarked;
