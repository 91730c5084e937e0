/** What the operator sees: metrics of the kernel. Depends on no feature. */
@NullMarked
package org.samplewell.monitoring;

import org.jspecify.annotations.NullMarked;
