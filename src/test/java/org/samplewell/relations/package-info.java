/** Tests of all kinds of relations: their values and their cost. */
@NullMarked
package org.samplewell.relations;

import org.jspecify.annotations.NullMarked;
