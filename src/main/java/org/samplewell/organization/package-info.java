/** Organizations: who owns units. */
@NullMarked
package org.samplewell.organization;

import org.jspecify.annotations.NullMarked;
