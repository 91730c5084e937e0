/** What tests stand on: one server with its database for all of them, a client that asks it, and fixtures. */
@NullMarked
package org.samplewell.testing;

import org.jspecify.annotations.NullMarked;
