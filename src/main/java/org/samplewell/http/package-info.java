/** The outer shell of every request: for which host it is, where it was sent from, what it accepts, and how it is refused. */
@NullMarked
package org.samplewell.http;

import org.jspecify.annotations.NullMarked;
