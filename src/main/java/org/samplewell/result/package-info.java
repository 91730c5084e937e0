/** Results: how they are reached from their samples and units, counted, summed up and followed through time. */
@NullMarked
package org.samplewell.result;

import org.jspecify.annotations.NullMarked;
