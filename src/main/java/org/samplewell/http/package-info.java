/** Checks that apply to every request: its host, its sender, what it accepts, and how it is rejected. */
@NullMarked
package org.samplewell.http;

import org.jspecify.annotations.NullMarked;
