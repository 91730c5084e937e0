/** Organizations, which own units. */
@NullMarked
package org.samplewell.organization;

import org.jspecify.annotations.NullMarked;
