/** The base of all tests: one shared server with its database, a client for it, and fixtures. */
@NullMarked
package org.samplewell.testing;

import org.jspecify.annotations.NullMarked;
