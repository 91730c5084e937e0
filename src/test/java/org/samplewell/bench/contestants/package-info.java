/** What the benchmark puts into the server beside the product: the answers made by hand, and a meter. */
@NullMarked
package org.samplewell.bench.contestants;

import org.jspecify.annotations.NullMarked;
