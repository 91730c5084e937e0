/**
 * Units, samples, results and what belongs to them, as entities that point at each other and hold no lists.
 * Reads take their attributes from the generated metamodel and answer with rows; entities serve the commands.
 */
@NullMarked
package org.samplewell.domain;

import org.jspecify.annotations.NullMarked;
