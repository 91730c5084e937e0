/**
 * The settings, one record per part of the product. Each setting is defined once, with its default and its range. The
 * WAR does not deploy if a setting is misspelt, invalid or out of range. Start reading at {@code Settings}.
 */
@NullMarked
package org.samplewell.settings;

import org.jspecify.annotations.NullMarked;
