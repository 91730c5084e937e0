/** Results: how they are reached from their samples, and counted. */
@NullMarked
package org.samplewell.result;

import org.jspecify.annotations.NullMarked;
