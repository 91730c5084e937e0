/** Tests of the checks for every request: its host, its sender, the codings that it accepts, and error responses. */
@NullMarked
package org.samplewell.http;

import org.jspecify.annotations.NullMarked;
