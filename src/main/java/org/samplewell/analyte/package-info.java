/** Analytes: what is measured. */
@NullMarked
package org.samplewell.analyte;

import org.jspecify.annotations.NullMarked;
