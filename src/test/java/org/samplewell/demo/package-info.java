/** The demo, against a real database. */
@NullMarked
package org.samplewell.demo;

import org.jspecify.annotations.NullMarked;
