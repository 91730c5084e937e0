/** Tests of the pages in a real browser, and of their HTTP headers. */
@NullMarked
package org.samplewell.portal;

import org.jspecify.annotations.NullMarked;
