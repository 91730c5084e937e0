/**
 * Units, samples, results and what belongs to them, as entities that refer to each other and hold no lists.
 * Reads take their attributes from the generated metamodel and return rows; commands use the entities.
 */
@NullMarked
package org.samplewell.domain;

import org.jspecify.annotations.NullMarked;
