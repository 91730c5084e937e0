/** Results: how they are read by sample and unit, counted, summarized, and followed over time. */
@NullMarked
package org.samplewell.result;

import org.jspecify.annotations.NullMarked;
