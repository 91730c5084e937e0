/** Tests of the settings: defaults, ranges, names. */
@NullMarked
package org.samplewell.settings;

import org.jspecify.annotations.NullMarked;
