/** The run command: it starts a database and a server with the WAR, and prints the addresses. */
@NullMarked
package org.samplewell.launcher;

import org.jspecify.annotations.NullMarked;
