/** Units, from which samples are taken: how they are found and listed. */
@NullMarked
package org.samplewell.unit;

import org.jspecify.annotations.NullMarked;
