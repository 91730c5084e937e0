/**
 * The benchmark, {@code mvn -Pbench verify}. It compares the product with hand-written optimal answers, and with
 * GraphQL without batching.
 */
@NullMarked
package org.samplewell.bench;

import org.jspecify.annotations.NullMarked;
