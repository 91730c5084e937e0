/** Samples: how they are found, listed, counted, and reached from their units. */
@NullMarked
package org.samplewell.sample;

import org.jspecify.annotations.NullMarked;
