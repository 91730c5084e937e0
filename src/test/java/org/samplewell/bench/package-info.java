/** The benchmark, {@code mvn -Pbench verify}: the product, what it could be at best, and what it was made to cure. */
@NullMarked
package org.samplewell.bench;

import org.jspecify.annotations.NullMarked;
