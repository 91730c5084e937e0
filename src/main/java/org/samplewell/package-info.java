/** A GraphQL service and portal for units, samples and results; each sub-package is a feature or a kernel. */
@NullMarked
package org.samplewell;

import org.jspecify.annotations.NullMarked;
