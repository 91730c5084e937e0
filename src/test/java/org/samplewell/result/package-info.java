/** Tests of results. */
@NullMarked
package org.samplewell.result;

import org.jspecify.annotations.NullMarked;
