/** Tests of samples. */
@NullMarked
package org.samplewell.sample;

import org.jspecify.annotations.NullMarked;
