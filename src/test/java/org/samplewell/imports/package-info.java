/** Tests of imports: reading cells, merging into a real PostgreSQL, the real data sets. */
@NullMarked
package org.samplewell.imports;

import org.jspecify.annotations.NullMarked;
