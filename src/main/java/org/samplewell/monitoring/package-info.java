/** What the operator sees: figures about the kernel. Knows no feature. */
@NullMarked
package org.samplewell.monitoring;

import org.jspecify.annotations.NullMarked;
