/** Tests of the demo data on a real database. */
@NullMarked
package org.samplewell.demo;

import org.jspecify.annotations.NullMarked;
