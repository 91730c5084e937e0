/** How the pages of the WAR reach a browser: what they may load and run, and how long they may be cached. */
@NullMarked
package org.samplewell.portal;

import org.jspecify.annotations.NullMarked;
