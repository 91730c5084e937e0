/** The classes that the benchmark adds to the server: hand-written answers, and a servlet for measurements. */
@NullMarked
package org.samplewell.bench.contestants;

import org.jspecify.annotations.NullMarked;
