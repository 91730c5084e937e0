/** The demo: an invented river programme and an invented plant's laboratory, made by the database from readable SQL. */
@NullMarked
package org.samplewell.demo;

import org.jspecify.annotations.NullMarked;
