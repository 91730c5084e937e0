/** Prepares and checks the database: its version, its migrations, its health. */
@NullMarked
package org.samplewell.database;

import org.jspecify.annotations.NullMarked;
