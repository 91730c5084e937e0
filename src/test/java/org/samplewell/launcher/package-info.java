/** The run command: a database, a server that carries the WAR, and the addresses on the console. */
@NullMarked
package org.samplewell.launcher;

import org.jspecify.annotations.NullMarked;
