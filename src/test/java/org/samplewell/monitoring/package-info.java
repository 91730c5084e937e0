@NullMarked
package org.samplewell.monitoring;

import org.jspecify.annotations.NullMarked;
