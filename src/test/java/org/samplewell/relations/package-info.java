/** Tests of all relations alike: what they answer, and what that costs. */
@NullMarked
package org.samplewell.relations;

import org.jspecify.annotations.NullMarked;
