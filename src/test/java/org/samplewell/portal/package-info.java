/** The pages, in a real browser, and what is said of them in their headers. */
@NullMarked
package org.samplewell.portal;

import org.jspecify.annotations.NullMarked;
