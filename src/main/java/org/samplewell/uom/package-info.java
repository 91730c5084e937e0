/**
 * Units of measure and their conversion with UCUM. Their spellings are in {@code src/main/resources/uom}. Start reading
 * at {@code Uoms}.
 */
@NullMarked
package org.samplewell.uom;

import org.jspecify.annotations.NullMarked;
